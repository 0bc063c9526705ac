import type { Block } from '../schemas/block.ts'
import type { GoldArticle } from './gold.ts'
import type { Mistake } from './mistake.ts'
import { sharedLength } from './pairs.ts'
import { addTallies, type Counts, nothing } from './tally.ts'

/** Hold the roles of blocks against those of the gold lines: the block that shares most with a line speaks for it. */
export function measureLines(
  { id, lines }: GoldArticle,
  blocks: readonly Block[],
): { readonly counts: Pick<Counts, 'lines' | 'roles'>; readonly mistakes: readonly Mistake[] } {
  const roles: Record<string, Counts['roles'][string]> = {}
  const mistakes: Mistake[] = []
  for (const { start, end, role } of lines) {
    const block = largestShare({ start, end }, blocks)
    const got = block?.type ?? 'none'
    const right = got === role ? 1 : 0
    roles[role] = addTallies(roles[role] ?? nothing, { right, given: 0, gold: 1 })
    roles[got] = addTallies(roles[got] ?? nothing, { right: 0, given: 1, gold: 0 })
    if (right) continue
    mistakes.push({
      article: id,
      about: 'lines',
      problem: 'role',
      gold: { start, end, kind: role },
      ...(block && { got: { ...block.position, id: block.id, kind: block.type } }),
    })
  }
  return { counts: { lines: { right: lines.length - mistakes.length, of: lines.length }, roles }, mistakes }
}

function largestShare(line: { start: number; end: number }, blocks: readonly Block[]): Block | undefined {
  let best: Block | undefined
  let most = 0
  for (const block of blocks) {
    const shared = sharedLength(line, block.position)
    if (shared > most) {
      best = block
      most = shared
    }
  }
  return best
}
