import { existsSync, readFileSync, statSync } from 'node:fs'
import { isIP } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { limits } from './limits.ts'

/** How the server is to run. */
export interface Config {
  readonly host: string
  /** 0 lets the system choose. */
  readonly port: number
  /** The folder that holds the articles, absolute. */
  readonly data: string
  readonly logLevel: LogLevel
  /** Processes that serve, on one port. */
  readonly workers: number
}

/** What a caller may say on the command line; it goes before the environment. */
export interface ServeFlags {
  readonly host?: string | undefined
  readonly port?: string | undefined
  readonly data?: string | undefined
  readonly store?: string | undefined
  readonly workers?: string | undefined
}

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

export const defaultHost = '127.0.0.1'
export const defaultPort = 3000

/**
 * Read the configuration from flags, then the environment, then the defaults; an empty value is as absent.
 * What is wrong comes back as one line that names the setting; nothing waits for its first use.
 */
export function readConfig(
  flags: ServeFlags,
  env: Readonly<Record<string, string | undefined>>,
  folder = process.cwd(),
): { readonly config: Config } | { readonly problem: string } {
  const setting = (flag: string | undefined, name: string): Setting =>
    flag !== undefined
      ? { name: `--${name.toLowerCase().replace('khabar_', '')}`, value: flag }
      : { name, value: env[name] || undefined }

  const host = setting(flags.host, 'HOST')
  const port = setting(flags.port, 'PORT')
  const data = setting(flags.data, 'KHABAR_DATA')
  const store = setting(flags.store, 'KHABAR_STORE')
  const logLevel = setting(undefined, 'LOG_LEVEL')
  const workers = { name: '--workers', value: flags.workers }
  const problem =
    whyNotHost(host) ??
    whyNotPort(port) ??
    whyNotData(data) ??
    whyNotStore(store) ??
    whyNotLogLevel(logLevel) ??
    whyNotWorkers(workers) ??
    whyNotYet(env)
  if (problem !== undefined) return { problem }
  return {
    config: {
      host: host.value ?? defaultHost,
      port: port.value === undefined ? defaultPort : Number(port.value),
      data: data.value === undefined ? defaultData(folder) : resolve(folder, data.value),
      logLevel: logLevels.find((level) => level === logLevel.value) ?? 'info',
      workers: Number(workers.value ?? 1),
    },
  }
}

/** The folder with `package.json`, from the source as well as from the build. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('package.json is missing from the installation')
    folder = parent
  }
  return folder
}

/** The version in `package.json`. */
export function packageVersion(): string {
  const parsed: { version: string } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8'))
  return parsed.version
}

/** Where the build puts the reader page. */
export function readerFolder(): string {
  return join(packageFolder(), 'dist', 'web')
}

interface Setting {
  readonly name: string
  readonly value: string | undefined
}

/** `data/` of the current folder, or else the one that comes with the package. */
function defaultData(folder: string): string {
  const here = join(folder, 'data')
  return statSync(here, { throwIfNoEntry: false })?.isDirectory() ? here : join(packageFolder(), 'data')
}

function whyNotHost({ name, value }: Setting): string | undefined {
  if (value === undefined || isIP(value) > 0) return undefined
  const labels = value.length <= 253 && value.split('.').every((label) => hostLabel.test(label))
  return labels && !/^[0-9.]+$/.test(value) ? undefined : `${name} is neither an address nor a host name`
}

const hostLabel = /^[A-Za-z0-9_-]{1,63}$/

function whyNotPort({ name, value }: Setting): string | undefined {
  if (value === undefined || (/^[0-9]{1,5}$/.test(value) && Number(value) <= 65_535)) return undefined
  return `${name} is not a port: 0 to 65535`
}

function whyNotData({ name, value }: Setting): string | undefined {
  return value === '' || value?.includes('\0') ? `${name} is not a folder name` : undefined
}

function whyNotStore({ name, value }: Setting): string | undefined {
  if (value === undefined || value === 'embedded') return undefined
  // A connection string holds a password, so it is never repeated.
  if (/^postgres(ql)?:\/\//.test(value)) return `${name}: postgres is not supported yet; use embedded`
  return `${name} is not a store: embedded`
}

function whyNotLogLevel({ name, value }: Setting): string | undefined {
  if (value === undefined || logLevels.some((level) => level === value)) return undefined
  return `${name} is none of ${logLevels.join(', ')}`
}

function whyNotWorkers({ name, value }: Setting): string | undefined {
  if (value === undefined || (/^[1-9]\d?$/.test(value) && Number(value) <= limits.serve_workers_max))
    return undefined
  return `${name} is not a whole number from 1 to ${limits.serve_workers_max}`
}

function whyNotYet(env: Readonly<Record<string, string | undefined>>): string | undefined {
  if (env.KHABAR_API_KEYS) return 'KHABAR_API_KEYS is not supported yet: there is nothing to write to'
  return undefined
}
