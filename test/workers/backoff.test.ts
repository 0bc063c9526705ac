import t from 'tap'
import { limits } from '../../src/limits.ts'
import { createBackoff } from '../../src/workers/backoff.ts'

t.test('each wait is twice as long as the last one, up to a bound', async (t) => {
  const backoff = createBackoff()
  const waits = Array.from({ length: 9 }, () => backoff.next(0))
  t.strictSame(waits, [100, 200, 400, 800, 1_600, 3_200, 6_400, 10_000, 10_000])
  for (let n = 0; n < 2_000; n++) backoff.next(0)
  t.equal(backoff.next(0), limits.restart_ms_max, 'however often')
})

t.test('what has lived long enough begins anew', async (t) => {
  const backoff = createBackoff()
  t.strictSame([backoff.next(0), backoff.next(0)], [100, 200])
  t.equal(backoff.next(limits.restart_settled_ms - 1), 400, 'a moment less is too short')
  t.strictSame([backoff.next(limits.restart_settled_ms), backoff.next(0)], [100, 200])
})
