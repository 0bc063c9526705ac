import type { Range } from './range.ts'

/** Writing systems that the parser tells apart. */
export type Script = 'arab' | 'latn' | 'hebr' | 'other'

/** Right-to-left scripts among them. */
export const RIGHT_TO_LEFT: ReadonlySet<Script> = new Set<Script>(['arab', 'hebr'])

/** The script of most letters in a stretch; undefined when it has none. Never the first letter's alone. */
export function scriptOf(text: string, { start, end }: Range): Script | undefined {
  const counts: Record<Script, number> = { arab: 0, latn: 0, hebr: 0, other: 0 }
  for (let at = start; at < end; at++) {
    const script = unitScript(text.charCodeAt(at))
    if (script) counts[script]++
  }
  let best: Script | undefined
  for (const script of Object.keys(counts) as Script[]) {
    if (counts[script] > (best ? counts[best] : 0)) best = script
  }
  return best
}

// Letters only: signs and digits of a block say nothing of the script a reader sees.
const LETTER = /\p{L}/u

function unitScript(unit: number): Script | undefined {
  if (unit < 0x41) return undefined
  if (unit <= 0x24f) return LETTER.test(String.fromCharCode(unit)) ? 'latn' : undefined
  if (unit >= 0x590 && unit <= 0x5ff) return 'hebr'
  if ((unit >= 0x620 && unit <= 0x64a) || (unit >= 0x66e && unit <= 0x6d3)) return 'arab'
  if ((unit >= 0x750 && unit <= 0x77f) || (unit >= 0xfb50 && unit <= 0xfefc)) return 'arab'
  if (unit < 0x370) return undefined
  return LETTER.test(String.fromCharCode(unit)) ? 'other' : undefined
}
