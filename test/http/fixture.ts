import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { NewsItem } from '../../schemas/news-item.ts'
import type { Quote } from '../../schemas/quote.ts'
import { type AppOptions, buildApp } from '../../src/http/app.ts'
import { createMemoryStore, type MemoryStore } from '../../src/store/embedded/embedded-store.ts'
import type { ParsedArticle } from '../../src/store/store.ts'

/** A small article of invented people: two speakers, a joint quotation, one of nobody known, letters beyond the BMP. */
export const libraryText = [
  'سعاد الكرمي: المكتبة للجميع 📚',
  '',
  'قالت مديرة المكتبة سعاد الكرمي: «سنفتح الأبواب غداً 📚».',
  '',
  'عن الكتب',
  '',
  'وأضاف نبيل حوراني أنّ «الكتب الجديدة وصلت».',
  '',
  'وقال الكرمي وحوراني: «نشكر كل من تبرّع».',
  '',
  '«لا أحد يعرف متى تنتهي الأعمال».',
  '',
  'المصدر: وكالة الوادي',
].join('\n')

/** An article, its item made by hand, with every offset found in the text. */
export function libraryArticle(changes: Partial<NewsItem> = {}): ParsedArticle {
  const text = libraryText
  const lines = blocksOf(text)
  const words = [
    'سنفتح الأبواب غداً 📚',
    'الكتب الجديدة وصلت',
    'نشكر كل من تبرّع',
    'لا أحد يعرف متى تنتهي الأعمال',
  ]
  const quotes = words.map((quoted, at): Quote => {
    const start = text.indexOf(quoted)
    const speakers = [['p-suad'], ['p-nabil'], ['p-suad', 'p-nabil'], []][at] ?? []
    return {
      id: `q${at + 1}`,
      kind: at === 1 ? 'partial' : 'direct',
      text: quoted,
      position: { start, end: start + quoted.length },
      marks: 'balanced',
      speakers,
      attributions: speakers.map((speaker) => ({ speaker, via: 'name' })),
      section: at === 0 ? 's0' : 's1',
      block: `b${[2, 4, 5, 6][at]}`,
      evidence: { rule: 'colon' },
    }
  })
  const sha256 = createHash('sha256').update(text).digest('hex')
  const item: NewsItem = {
    id: 'library',
    type: 'news-item',
    lang: 'ar',
    dir: 'rtl',
    headline: spanOf(text, 'سعاد الكرمي: المكتبة للجميع 📚'),
    bullets: [],
    sections: [
      {
        id: 's0',
        kind: 'lead',
        position: { start: lines[1]?.position.start ?? 0, end: lines[1]?.position.end ?? 0 },
        blocks: ['b2'],
        quotes: ['q1'],
        speakers: ['p-suad'],
        words: 8,
      },
      {
        id: 's1',
        kind: 'section',
        heading: spanOf(text, 'عن الكتب'),
        position: { start: lines[2]?.position.start ?? 0, end: lines[5]?.position.end ?? 0 },
        blocks: ['b4', 'b5', 'b6'],
        quotes: ['q2', 'q3', 'q4'],
        speakers: ['p-nabil', 'p-suad'],
        words: 20,
      },
    ],
    blocks: lines,
    quotes,
    speakers: [
      {
        id: 'p-suad',
        name: 'سعاد الكرمي',
        kind: 'person',
        roles: ['مديرة المكتبة'],
        variants: [
          { text: 'سعاد الكرمي', count: 2 },
          { text: 'الكرمي', count: 1 },
        ],
        mentions: [spanOf(text, 'سعاد الكرمي')],
        quoteCount: 2,
      },
      {
        id: 'p-nabil',
        name: 'نبيل حوراني',
        kind: 'person',
        roles: [],
        variants: [{ text: 'نبيل حوراني', count: 1 }],
        mentions: [spanOf(text, 'نبيل حوراني')],
        quoteCount: 2,
      },
    ],
    source: {
      creditLine: spanOf(text, 'المصدر: وكالة الوادي'),
      publisher: { name: 'وكالة الوادي', basis: 'stated' },
      agencies: [{ name: 'وكالة الوادي', named: true, kind: 'credit', span: spanOf(text, 'وكالة الوادي') }],
      attributions: [],
      format: 'text',
      bytes: Buffer.byteLength(text),
      sha256,
    },
    dates: [
      {
        id: 'd1',
        text: 'غداً',
        position: { start: text.indexOf('غداً'), end: text.indexOf('غداً') + 4 },
        kind: 'deictic',
        precision: 'day',
        quote: 'q1',
      },
    ],
    embeds: [],
    publishedAt: { value: '2024-05-03', precision: 'day', basis: 'supplied' },
    counts: {
      words: 30,
      characters: text.length,
      paragraphs: 4,
      sections: 2,
      quotes: 4,
      speakers: 2,
      readingMinutes: 1,
    },
    offsetUnit: 'utf-16',
    length: text.length,
    sha256,
    parser: { name: 'khabar', version: '0.1.0', rules: '1' },
    warnings: [],
    ...changes,
  }
  return { item, text }
}

/** Several items that differ in what lists filter and sort by. */
export function shelf(): ParsedArticle[] {
  const dates = ['2024-05-03', '2024-05-01', '2023-12-31T22:30:00Z', '--02-18', undefined]
  return dates.map((value, at) => {
    const { publishedAt, ...rest } = libraryArticle({ id: `item-${at}` }).item
    // The same text twice would be one item.
    const text = libraryText + '\n'.repeat(at + 1)
    return {
      item: {
        ...rest,
        sha256: createHash('sha256').update(text).digest('hex'),
        lang: at === 4 ? 'en' : 'ar-LB',
        headline: { text: `خبر ${'هدجبا'.charAt(at)}` },
        ...(at % 2 === 0 ? {} : { quotes: [], speakers: [] }),
        ...(value === undefined ? {} : { publishedAt: { value, precision: 'day', basis: 'supplied' } }),
      },
      text,
    }
  })
}

/** A store on a fixed day. */
export function storeOf(articles: readonly ParsedArticle[], refused = 0): MemoryStore {
  const store = createMemoryStore({ now: () => new Date('2024-06-01T09:30:15.250Z') })
  const refusals = Array.from({ length: refused }, (_, at) => ({
    file: `${at}.txt`,
    reason: 'the file is empty',
  }))
  store.load(articles, refusals)
  return store
}

/** An app over some articles, closed when the test ends. */
export async function appOf(
  t: { teardown(close: () => unknown): unknown },
  articles: readonly ParsedArticle[] = [libraryArticle()],
  options: AppOptions = {
    docs: false,
    reader: { html: Buffer.from('<!doctype html>'), lang: 'ar', assets: new Map() },
  },
): Promise<FastifyInstance> {
  const app = await buildApp(storeOf(articles), options)
  t.teardown(() => app.close())
  return app
}

function spanOf(text: string, piece: string): { start: number; end: number; text: string } {
  const start = text.lastIndexOf(piece)
  return { start, end: start + piece.length, text: piece }
}

function blocksOf(text: string): NewsItem['blocks'] {
  const types = ['headline', 'paragraph', 'heading', 'paragraph', 'paragraph', 'paragraph', 'credit'] as const
  let from = 0
  return text.split('\n\n').map((line, at) => {
    const start = text.indexOf(line, from)
    from = start + line.length
    return { id: `b${at + 1}`, type: types[at] ?? 'paragraph', position: { start, end: from }, text: line }
  })
}
