import type { RawArticle } from '../schemas/raw-article.ts'
import { parseArticle } from '../src/parse/article.ts'
import { spreadOf, timeMs } from './clock.ts'

/** The sample is passed over this often before anything is counted, so that both have been compiled. */
const warmUps = 2

/**
 * Parse a sample and walk its words with `Intl.Segmenter`, in turns, in this process. Their ratio says how fast the
 * parser is on any machine: a word pass is the least that anything which reads Arabic must do.
 */
export function measureRounds(sample: readonly RawArticle[], rounds: number): string[] {
  const texts = sample.map(({ text = '' }) => text)
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  for (let i = 0; i < warmUps; i++) {
    parseAll(sample)
    walkWords(texts)
  }
  const parseMs: number[] = []
  const wordsMs: number[] = []
  for (let i = 0; i < rounds; i++) {
    parseMs.push(timeMs(() => parseAll(sample)))
    wordsMs.push(timeMs(() => walkWords(texts)))
  }
  const ratio = spreadOf(parseMs.map((ms, i) => ms / (wordsMs[i] ?? Number.NaN)))
  const speed = (name: string, figures: readonly number[]): string => {
    const { median } = spreadOf(figures)
    const perSecond = (amount: number): string => ((1000 * amount) / median).toFixed(1)
    const eachUs = ((1000 * median) / sample.length).toFixed(0)
    return `${name.padEnd(10)} ${perSecond(sample.length)} articles/s, ${perSecond(bytes / 1e6)} MB/s, ${eachUs} µs an article`
  }
  return [
    `sample     ${sample.length} articles, ${(bytes / 1e6).toFixed(1)} MB, ${rounds} rounds`,
    speed('parse', parseMs),
    speed('word pass', wordsMs),
    `ratio      median ${ratio.median.toFixed(2)}, min ${ratio.min.toFixed(2)}, max ${ratio.max.toFixed(2)} (parse to word pass)`,
  ]
}

function parseAll(sample: readonly RawArticle[]): void {
  for (const article of sample) kept = parseArticle(article).length
}

function walkWords(texts: readonly string[]): void {
  const segmenter = new Intl.Segmenter('ar', { granularity: 'word' })
  for (const text of texts) {
    let words = 0
    for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++
    kept = words
  }
}

/** What was done leaves a trace, so that no compiler leaves it out. */
export let kept = 0
