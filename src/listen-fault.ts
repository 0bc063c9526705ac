import type { Config } from './config.ts'

/** Why an address cannot be listened on, in one line. */
export function describeListenFault(error: unknown, { host, port }: Pick<Config, 'host' | 'port'>): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  const place = `${host}:${port}`
  if (code === 'EADDRINUSE') return `${place} is taken by another program`
  if (code === 'EACCES') return `${place} may not be listened on`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `${host} is no address of this machine`
  const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error)
  return `cannot serve on ${place}: ${reason}`
}
