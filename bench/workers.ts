import { cpSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { spreadOf } from './clock.ts'
import { fullLoad, loadTool } from './http-load.ts'
import { inFolder, print } from './script.ts'
import { type Served, startServed } from './served.ts'

const rounds = 7
/** Of load, after as much to get warm. */
const seconds = 4
const warmSeconds = 2

/** What a server did, by the time its processes took and not by the clock. */
interface Cost {
  readonly perSecond: number
  /** Processor time of each serving process for a request of the whole server, microseconds. */
  readonly serving: readonly number[]
  /** Of the process above them. */
  readonly above: number
}

/**
 * Compare one serving process with two. The load comes from this machine too and takes a processor, so answers a second
 * would tell what is left of the machine, not what two processes can do. What is counted instead is the processor time
 * that each process takes for a request of the whole server: on processors of their own, with enough load from
 * elsewhere, the busiest process is the bound, and so is what all of them take together of as many processors as serve.
 * It judges nothing.
 */
async function main(): Promise<void> {
  await inFolder('workers', async (folder) => {
    cpSync(seed, folder, { recursive: true, filter: (path) => basename(path) !== '.khabar' })
    const ones: Cost[] = []
    const twos: Cost[] = []
    for (let round = 0; round < rounds; round++) {
      ones.push(await measure(folder, 1))
      twos.push(await measure(folder, 2))
    }
    print(`load by ${loadTool}, the whole item of the seed`)
    print(`${rounds} rounds in turn                      median     min     max`)
    print(...rowsOf('1 process', ones), ...rowsOf('2 processes', twos))
    const ratios = ones.map((one, round) => capacityOf(twos[round] ?? one, 2) / capacityOf(one, 1))
    print(row('2 processes to 1, load elsewhere', ratios, 2))
    const seen = ones.map((one, round) => (twos[round] ?? one).perSecond / one.perSecond)
    print(row('  as seen here, load included', seen, 2))
  })
}

const seed = fileURLToPath(new URL('../data', import.meta.url))

/** The whole first item. */
async function addressOf({ url }: Served): Promise<string> {
  const { items } = (await (await fetch(`${url}/v1/items`)).json()) as { items: { id: string }[] }
  return `${url}/v1/items/${items[0]?.id}`
}

async function measure(folder: string, workers: number): Promise<Cost> {
  const served = await startServed(folder, { workers })
  try {
    // The serving processes share all cores: nothing is kept apart.
    const asking = { url: await addressOf(served), pinned: false, successes: true }
    await fullLoad({ ...asking, seconds: warmSeconds })
    const before = timesOf(served)
    const { requests, perSecond } = await fullLoad({ ...asking, seconds })
    const after = timesOf(served)
    const cost = (at: number): number => (((after[at] ?? 0) - (before[at] ?? 0)) * 1e6) / requests
    const [first, ...rest] = after.map((_, at) => cost(at))
    // One process serves by itself; of several, the first only keeps the others.
    return workers === 1
      ? { perSecond, serving: [first ?? Number.NaN], above: 0 }
      : { perSecond, serving: rest, above: first ?? Number.NaN }
  } finally {
    await served.stop()
  }
}

function timesOf(served: Served): number[] {
  return [served.cpuS(), ...served.workersCpuS()]
}

/** Requests a second that processors of their own could do. */
function capacityOf({ serving, above }: Cost, processors: number): number {
  const all = serving.reduce((sum, each) => sum + each, above)
  return 1e6 / Math.max(...serving, all / processors)
}

function rowsOf(name: string, costs: readonly Cost[]): string[] {
  return [
    row(
      `${name}: busiest, µs a request`,
      costs.map(({ serving }) => Math.max(...serving)),
      1,
    ),
    row(
      '  all together, µs a request',
      costs.map(({ serving, above }) => sum([...serving, above])),
      1,
    ),
    row(
      '  requests a second here',
      costs.map(({ perSecond }) => perSecond),
      0,
    ),
  ]
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0)
}

function row(name: string, figures: readonly number[], digits: number): string {
  const { median, min, max } = spreadOf(figures)
  return `${name.padEnd(36)} ${[median, min, max].map((value) => value.toFixed(digits).padStart(7)).join(' ')}`
}

await main()
