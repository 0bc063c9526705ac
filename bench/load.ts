import autocannon from 'autocannon'

/** What a server did under load. */
export interface LoadResult {
  readonly name: string
  readonly requests: number
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  /** Answers that were not 200. */
  readonly others: number
}

const connections = 50

/**
 * Ask for paths from 50 connections, each once a round, in turn. Each asks as soon as it is answered, so the latency is
 * that of a full queue. At a given pace autocannon sends in bursts, and what it then measures is its own.
 */
export async function underLoad(
  name: string,
  url: string,
  paths: readonly string[],
  seconds: number,
): Promise<LoadResult> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: paths.map((path) => ({ method: 'GET', path })),
  })
  return {
    name,
    requests: result.requests.total,
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    others: result.non2xx + result.errors,
  }
}

/** How long each of some requests takes, one after the other, milliseconds, in order. */
export async function oneByOne(url: string, paths: readonly string[]): Promise<number[]> {
  const times: number[] = []
  for (const path of paths) {
    const start = performance.now()
    const answer = await fetch(`${url}${path}`)
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`)
    times.push(performance.now() - start)
  }
  return times
}
