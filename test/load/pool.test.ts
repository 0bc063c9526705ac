import t, { type Test } from 'tap'
import { createPool, type Pool, type PoolOptions } from '../../src/load/pool.ts'

type Job = number | string

function openPool(t: Test, options: PoolOptions): Pool<Job, number> {
  const pool = createPool<Job, number>('./worker', import.meta.url, options)
  t.teardown(() => pool.close())
  return pool
}

async function* batches(...all: Job[][]): AsyncGenerator<Job[]> {
  yield* all
}

async function outcomesOf(pool: Pool<Job, number>, ...all: Job[][]): Promise<unknown[]> {
  const outcomes: unknown[] = []
  for await (const done of pool.map(batches(...all))) outcomes.push(...done.outcomes)
  return outcomes
}

t.test('outcomes come in the order of the jobs, whoever did them', async (t) => {
  const pool = openPool(t, { size: 2 })
  const all = Array.from({ length: 50 }, (_, i) => [i, i + 1000])
  t.strictSame(
    await outcomesOf(pool, ...all),
    all.flat().map((n) => ({ value: n * 2 })),
  )
  t.strictSame(await pool.run([]), [])
})

t.test('what a job throws is its own fault, in one line', async (t) => {
  const pool = openPool(t, { size: 1 })
  t.strictSame(await pool.run([1, 'sing', 2]), [
    { value: 2 },
    { fault: 'the parser failed: no such job' },
    { value: 4 },
  ])
})

t.test('two dying workers lose only the jobs that ended them', async (t) => {
  const pool = openPool(t, { size: 2 })
  t.strictSame(await outcomesOf(pool, [1, 'die', 2], [3, 'die'], [4], [5, 6]), [
    { value: 2 },
    { fault: 'the worker ended' },
    { value: 4 },
    { value: 6 },
    { fault: 'the worker ended' },
    ...[4, 5, 6].map((n) => ({ value: n * 2 })),
  ])
})

t.test('a worker that runs out of memory or of time is named as such', async (t) => {
  const pool = openPool(t, { size: 2, timeoutMs: 2_000 })
  t.strictSame(await outcomesOf(pool, [1, 'hang'], [2]), [
    { value: 2 },
    { fault: 'it took longer than 2 s' },
    { value: 4 },
  ])
  const patient = openPool(t, { size: 1, heapMib: 160 })
  t.strictSame(await outcomesOf(patient, [1, 'swell', 2]), [
    { value: 2 },
    { fault: 'the worker ran out of memory' },
    { value: 4 },
  ])
})

t.test('after too many deaths everything left has a fault, and nothing hangs', async (t) => {
  const pool = openPool(t, { size: 1, deathsMax: 2 })
  t.strictSame(await outcomesOf(pool, ['die'], ['die'], ['die'], [1, 2]), [
    { fault: 'the worker ended' },
    { fault: 'the worker ended' },
    { fault: 'too many workers have died' },
    { fault: 'too many workers have died' },
    { fault: 'too many workers have died' },
  ])
})

t.test('workers that cannot start are a fault of every job', async (t) => {
  const pool = createPool<Job, number>('./missing', import.meta.url, { size: 1 })
  t.match(await pool.run([1]), [{ fault: /^the worker failed: / }])
  t.strictSame(await pool.run([1, 2]), [
    { fault: 'no worker can be started' },
    { fault: 'no worker can be started' },
  ])
})

t.test('a closed pool gives what it was doing up', async (t) => {
  const pool = openPool(t, { size: 1 })
  const [first, second] = [pool.run(['hang']), pool.run([1])]
  await pool.close()
  t.strictSame(
    [await first, await second],
    [[{ fault: 'the workers were ended' }], [{ fault: 'the workers were ended' }]],
  )
})

t.test('errors of the stream pass through, and reading stays ahead by a bounded number', async (t) => {
  const pool = openPool(t, { size: 1 })
  let read = 0
  async function* counted(): AsyncGenerator<Job[]> {
    for (; read < 100; read++) yield [read]
    throw new Error('the stream broke')
  }
  const seen: number[] = []
  await t.rejects(async () => {
    for await (const { batch } of pool.map(counted())) {
      seen.push(...(batch as number[]))
      t.ok(read <= seen.length + 3, `${read} read, ${seen.length} seen`)
    }
  }, /the stream broke/)
})
