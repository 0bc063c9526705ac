import type { Config } from './config.ts'
import { createLoader, type Loader, type LoaderOptions } from './load/loader.ts'
import { PARSER } from './parse/version.ts'

/** Keeps a store up to date with the data folder of a configuration, not yet loaded. */
export function openData({ data }: Config, options: Pick<LoaderOptions, 'log' | 'readers'>): Loader {
  const parser = `${PARSER.name} ${PARSER.version} ${PARSER.rules}`
  return createLoader({ folder: data, parser, ...options })
}
