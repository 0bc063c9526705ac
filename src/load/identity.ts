import { statSync } from 'node:fs'

/**
 * Which file or folder stands at a path, links followed; `undefined` for none. As long as one is held open, no other has
 * its identity.
 */
export function identityOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true })
    return `${dev} ${ino}`
  } catch {
    return undefined
  }
}
