import { parseArticle } from '../src/parse/article.ts'
import { spreadOf, timeMs } from './clock.ts'
import { texts } from './texts.ts'

/** Sizes: the largest one and its halves. */
const sizes = 5
const runs = 3
/** What a text of 1 MiB may take. */
const largestMs = 2_000

/**
 * Parse hard texts of doubling sizes. The time of a linear parser grows about 2 times with each doubling. The best of
 * three runs counts: whatever else the machine does makes a run slower, never faster.
 */
export function measureGrowth(sizeKiB: number): string[] {
  const kib = Array.from({ length: sizes }, (_, i) => sizeKiB / 2 ** (sizes - 1 - i))
  const heading = kib.map((size) => `${size} KiB`.padStart(11)).join('')
  return [
    `${'text'.padEnd(18)}${heading}   a doubling   largest`,
    ...Object.entries(texts).map(([name, make]) => {
      const ms = kib.map((size) => measure(make(size * 1024)))
      const largest = ms.at(-1) ?? Number.NaN
      const factors = ms.slice(1).map((time, i) => time / (ms[i] ?? Number.NaN))
      const mean = (largest / (ms[0] ?? Number.NaN)) ** (1 / (sizes - 1))
      const growth = `${mean.toFixed(2)} (max ${spreadOf(factors).max.toFixed(2)})`
      const verdict = largest < largestMs ? `under ${largestMs / 1000} s` : `${(largest / 1000).toFixed(1)} s`
      return `${name.padEnd(18)}${ms.map((time) => `${time.toFixed(1)} ms`.padStart(11)).join('')}   ${growth}   ${verdict}`
    }),
  ]
}

function measure(text: string): number {
  return spreadOf(Array.from({ length: runs }, () => timeMs(() => parseArticle({ text })))).min
}
