/**
 * Goal: every case folder under cases/ holds as its annotation says. The annotations were made by reading, not by
 * running the parser; `why.md` beside each says what the case shows. Method: compare the keys that are there.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { NewsItem } from '../../schemas/news-item.ts'
import type { RawArticle } from '../../schemas/raw-article.ts'
import { parseArticle } from '../../src/parse/article.ts'

/** Words in marks or in a heading; without `kind`, reported speech. */
interface ExpectedQuote {
  readonly text: string
  readonly kind?: string
  readonly speakers: readonly string[]
  readonly cue?: string
  readonly via?: string
  readonly marks?: string
  readonly reportedBy?: string
}

interface Expected {
  readonly raw?: Partial<RawArticle>
  readonly quotes: readonly ExpectedQuote[]
  readonly indirect?: readonly ExpectedQuote[]
  readonly notQuotes?: readonly string[]
  readonly speakers?: readonly {
    readonly name: string
    readonly kind: string
    readonly roles?: readonly string[]
  }[]
  readonly dates?: readonly { readonly text: string; readonly resolved?: string }[]
  readonly [key: string]: unknown
}

/** What the annotation may state of a whole item, read from the item in the annotation's form. */
const READINGS: Readonly<Record<string, (item: NewsItem) => unknown>> = {
  lang: (item) => item.lang,
  dir: (item) => item.dir,
  headline: (item) => item.headline.text,
  standfirst: (item) => item.standfirst?.text,
  byline: (item) => item.byline?.text,
  bullets: (item) => item.bullets.map((bullet) => bullet.text),
  blocks: (item) => item.blocks.map((block) => block.type),
  prefixes: (item) => item.blocks.flatMap((block) => block.prefix?.text ?? []),
  sections: (item) =>
    item.sections.map(({ heading, blocks }) => ({
      ...(heading && { heading: heading.text }),
      blocks: blocks.length,
    })),
  publishedAt: (item) => item.publishedAt?.value,
  publisher: (item) => item.source.publisher?.name,
  agencies: (item) => item.source.agencies.filter((agency) => agency.named).map((agency) => agency.name),
  creditLine: (item) => item.source.creditLine?.text,
  embeds: (item) => item.embeds.map((embed) => embed.text),
}

const root = join(import.meta.dirname, 'cases')
const slugs = readdirSync(root).sort()

t.ok(slugs.length >= 12, 'at least twelve cases are read')

for (const slug of slugs) {
  t.test(slug, async (t) => {
    const text = readFileSync(join(root, slug, 'article.txt'), 'utf8')
    const expected: Expected = JSON.parse(readFileSync(join(root, slug, 'expected.json'), 'utf8'))
    const item = parseArticle({ text, ...expected.raw })
    const nameOf = (id: string | undefined) => item.speakers.find((speaker) => speaker.id === id)?.name

    for (const [key, read] of Object.entries(READINGS)) {
      if (key in expected) t.strictSame(read(item), expected[key], key)
    }
    const spoken = item.quotes.filter((quote) => quote.kind !== 'indirect')
    const told = item.quotes.filter((quote) => quote.kind === 'indirect')
    for (const [what, found, awaited] of [
      ['quotations', spoken, expected.quotes],
      ['reported statements', told, expected.indirect ?? told],
    ] as const) {
      t.strictSame(
        found.map((quote) => quote.text),
        awaited.map((quote) => quote.text),
        `these are the ${what}, and no others`,
      )
    }
    for (const { text: words, ...rest } of [...expected.quotes, ...(expected.indirect ?? [])]) {
      const quote = (rest.kind ? spoken : told).find((candidate) => candidate.text === words)
      const read: Readonly<Record<string, unknown>> = {
        kind: quote?.kind,
        speakers: quote?.speakers.map(nameOf),
        reportedBy: nameOf(quote?.reportedBy),
        cue: quote?.cue?.text,
        via: quote?.attributions[0]?.via,
        marks: quote?.marks,
      }
      const stated = { reportedBy: undefined, ...rest }
      t.strictSame(Object.fromEntries(Object.keys(stated).map((key) => [key, read[key]])), stated, words)
    }
    for (const words of expected.notQuotes ?? []) {
      t.ok(text.includes(words), `printed in the article: ${words}`)
      t.notOk(
        spoken.some((quote) => quote.text === words),
        `not a quotation: ${words}`,
      )
    }
    for (const speaker of expected.speakers ?? []) {
      const found = item.speakers.find((candidate) => candidate.name === speaker.name)
      t.match(found, speaker, speaker.name)
    }
    for (const date of expected.dates ?? []) {
      const found = item.dates.filter((candidate) => candidate.text === date.text)
      t.ok(
        found.some((candidate) => candidate.resolved === date.resolved),
        `${date.text}: ${date.resolved ?? 'not resolved'}`,
      )
    }
  })
}
