import { isLetter } from './classes.ts'
import type { Range } from './range.ts'

/** Writing systems that the parser tells apart. */
export type Script = 'arab' | 'latn' | 'hebr' | 'other'

/** Right-to-left scripts among them. */
export const RIGHT_TO_LEFT: ReadonlySet<Script> = new Set<Script>(['arab', 'hebr'])

const SCRIPTS: readonly Script[] = ['arab', 'latn', 'hebr', 'other']

/** The script of most letters in a stretch; undefined when it has none. Never the first letter's alone. */
export function scriptOf(text: string, range: Range): Script | undefined {
  return scriptOfMost(text, [range])
}

/** The script of most letters in some stretches of a text. */
export function scriptOfMost(text: string, ranges: readonly Range[]): Script | undefined {
  // Place 0 counts what is no letter.
  const counts = new Uint32Array(SCRIPTS.length + 1)
  for (const { start, end } of ranges) {
    for (let at = start; at < end; at++) {
      const script = scripts[text.charCodeAt(at)] ?? 0
      counts[script] = (counts[script] ?? 0) + 1
    }
  }
  let best = 0
  for (let i = 1; i < counts.length; i++) {
    if ((counts[i] ?? 0) > (best > 0 ? (counts[best] ?? 0) : 0)) best = i
  }
  return SCRIPTS[best - 1]
}

/** Number of a code unit's script in `SCRIPTS`, from 1; 0 for what is no letter of one. */
const scripts = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const script = unitScript(unit)
  return script === undefined ? 0 : SCRIPTS.indexOf(script) + 1
})

function unitScript(unit: number): Script | undefined {
  if (unit < 0x41 || isSurrogate(unit)) return undefined
  if (unit <= 0x24f) return isLetter(String.fromCharCode(unit), 0) ? 'latn' : undefined
  if (unit >= 0x590 && unit <= 0x5ff) return 'hebr'
  if ((unit >= 0x620 && unit <= 0x64a) || (unit >= 0x66e && unit <= 0x6d3)) return 'arab'
  if ((unit >= 0x750 && unit <= 0x77f) || (unit >= 0xfb50 && unit <= 0xfefc)) return 'arab'
  if (unit < 0x370) return undefined
  // Letters only: signs and digits of a block say nothing of the script a reader sees.
  return isLetter(String.fromCharCode(unit), 0) ? 'other' : undefined
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}
