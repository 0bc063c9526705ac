import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { NewsItem } from '../../schemas/news-item.ts'
import type { RawArticle } from '../../schemas/raw-article.ts'
import { parseArticle } from '../../src/parse/article.ts'
import { itemLinks } from '../../src/store/links.ts'
import { root } from '../repo/source.ts'

export interface ReadArticle {
  readonly name: string
  readonly item: NewsItem
  readonly text: string
}

/** The article in `data/` and every case of the parser, as items. */
export function readArticles(): ReadArticle[] {
  const folder = join(root, 'test/parse/cases')
  const cases = readdirSync(folder).map((name) => ({
    name,
    text: readFileSync(join(folder, name, 'article.txt'), 'utf8'),
    meta: JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')).raw ?? {},
  }))
  const { file, ...meta } = JSON.parse(readFileSync(join(root, 'data/article.meta.json'), 'utf8'))
  const seed = { name: 'seed', text: readFileSync(join(root, 'data/article.txt'), 'utf8'), meta }
  return [seed, ...cases].map(({ name, text, meta }) => ({
    name,
    text,
    item: parseArticle({ text, ...meta }),
  }))
}

/** The item as a store gives it. */
export function stored(item: NewsItem): NewsItem {
  return { ...item, loadedAt: '2026-11-23T10:00:00.000Z', links: itemLinks(item.id) }
}

const words = fc.constantFrom(
  ...[
    'قال',
    'وأضاف',
    'إنّ',
    'الوزير',
    'سعاد الكرمي',
    'المدينة',
    'اليوم الجمعة',
    '23 شباط',
    'said',
    'Lena Marlow',
  ],
)
const signs = fc.constantFrom(
  ...['«', '»', '"', '“', '”', ': ', '، ', '. ', ' ', ' ', '\n', '\n\n', '• ', '\r\n'],
)
const markup = fc.constantFrom(
  ...[
    '<script>alert(1)</script>',
    '</script>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<p onclick="x">',
    '<b>',
    '</p>',
  ],
  ...[
    '&amp;',
    '&#60;',
    '&lt',
    '&',
    '<',
    '>',
    "'",
    '`',
    '``',
    '```',
    '~~~',
    '**',
    '__',
    '*',
    '_',
    '~~',
    '\\',
    '\\[',
  ],
  ...[
    '[x](javascript:alert(1))',
    '![x](y)',
    '[x]: y',
    '[^1]',
    '<http://a.example>',
    'https://a.example/b_c',
    '$x$',
  ],
  ...[
    'www.a.example',
    'a@b.example',
    '# ',
    '## ',
    '- ',
    '+ ',
    '* ',
    '1. ',
    '7) ',
    '> ',
    '---',
    '===',
    '***',
    '| a |',
  ],
  ...[
    '|---|',
    '    ',
    '\t',
    '{{x}}',
    '${x}',
    '\u0001',
    '\u001a',
    '\u007f',
    '\u0096',
    '\uffff',
    '\ufeff',
    '\u00a0',
  ],
  ...[
    '\u202e',
    '\u2066',
    '\u200f',
    '\u0651',
    '📚',
    '👩‍🚀',
    '\u2028',
    '\u000b',
    '\u000c',
    '\u0085',
    '-',
    '+',
    '=',
    ':',
  ],
)

/** Texts of news words and whatever could be taken for markup. */
export const hostileText = fc
  .array(fc.oneof(words, words, signs, markup), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.join(''))

const supplied = fc.option(fc.oneof(hostileText, fc.string({ unit: 'binary', maxLength: 30 })), {
  nil: undefined,
  freq: 2,
})

/** Articles of such texts, some with metadata of the same kind. */
export const hostileArticle: fc.Arbitrary<RawArticle> = fc
  .record({
    text: fc.oneof(hostileText, fc.string({ unit: 'binary', maxLength: 100 })),
    title: supplied,
    standfirst: supplied,
    byline: supplied,
    publisher: supplied,
    rights: supplied,
    url: fc.option(
      fc.oneof(
        fc.webUrl(),
        hostileText.map((text) => `https://a.example/${text}`),
        hostileText,
      ),
      {
        nil: undefined,
      },
    ),
    publishedAt: fc.constantFrom(
      undefined,
      '2026-03-01',
      '2026-03-01T10:20Z',
      '2026-03',
      '2026-03-01 10:20:30',
    ),
  })
  .map((raw) => Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined)))

/** What a text becomes where XML and HTML cannot hold it. Source: XML 1.0, production 2. */
export function writable(text: string): string {
  return [...text]
    .map((sign) => {
      const point = sign.codePointAt(0) ?? 0
      const isChar =
        point === 9 || point === 10 || point === 13 || (point >= 0x20 && point <= 0xd7ff) || point >= 0xe000
      return isChar && point !== 0xfffe && point !== 0xffff ? sign : '\ufffd'
    })
    .join('')
}
