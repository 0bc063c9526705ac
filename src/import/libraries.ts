import { createRequire } from 'node:module'

/**
 * The libraries that read pages and feeds. They have some two hundred modules, which whoever serves texts alone never
 * needs: each is loaded when it is first called for, at once, since a piece is read without waiting.
 */
export const libraries = {
  linkedom: (): typeof import('linkedom') => require('linkedom'),
  readability: (): typeof import('@mozilla/readability') => require('@mozilla/readability'),
  htmlparser2: (): typeof import('htmlparser2') => require('htmlparser2'),
  saxes: (): typeof import('saxes') => require('saxes'),
} as const

const require = createRequire(import.meta.url)
