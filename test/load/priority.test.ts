import { constants, getPriority } from 'node:os'
import t from 'tap'
import { createPool } from '../../src/load/pool.ts'
import { giveWay } from '../../src/load/priority.ts'

t.test('a thread gives way alone: the one that answers stays as it was', async (t) => {
  const before = getPriority(0)
  const pool = createPool<number, number>('./priority-worker', import.meta.url, { size: 1 })
  t.teardown(() => pool.close())
  const [outcome] = await pool.run([1])
  const value = process.platform === 'linux' ? constants.priority.PRIORITY_BELOW_NORMAL : before
  t.strictSame(outcome, { value })
  t.equal(getPriority(0), before)
  giveWay()
  t.equal(getPriority(0), before, 'nor does it give way itself')
})
