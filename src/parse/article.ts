import { createHash } from 'node:crypto'
import type { NewsItem } from '../../schemas/news-item.ts'
import type { RawArticle } from '../../schemas/raw-article.ts'

/** What is known of the file or record an article came in; the text itself is assumed when it is not given. */
export interface Received {
  readonly file?: string
  readonly format: 'text' | 'html'
  readonly bytes: number
  readonly sha256: string
}

/** Turn an article into an item. Pure, synchronous, linear in the text's length; never throws. */
export function parseArticle(raw: RawArticle, received?: Received): NewsItem {
  const text = raw.text ?? ''
  const sha256 = createHash('sha256').update(text).digest('hex')
  return {
    id: raw.id ?? sha256.slice(0, 16),
    type: 'news-item',
    lang: 'ar',
    dir: 'rtl',
    headline: { text: raw.title ?? '' },
    bullets: [],
    sections: [],
    blocks: [],
    quotes: [],
    speakers: [],
    source: {
      agencies: [],
      attributions: [],
      format: received?.format ?? 'text',
      bytes: received?.bytes ?? Buffer.byteLength(text),
      sha256: received?.sha256 ?? sha256,
    },
    dates: [],
    embeds: [],
    counts: {
      words: 0,
      characters: text.length,
      paragraphs: 0,
      sections: 0,
      quotes: 0,
      speakers: 0,
      readingMinutes: 0,
    },
    offsetUnit: 'utf-16',
    length: text.length,
    sha256,
    parser: { name: 'khabar', version: '0.1.0', rules: '1' },
    warnings: [],
  }
}
