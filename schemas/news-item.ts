import { z } from 'zod'
import { Block } from './block.ts'
import { DateMention } from './date-mention.ts'
import { Embed } from './embed.ts'
import { Quote } from './quote.ts'
import { Section } from './section.ts'
import { Basis, Source } from './source.ts'
import { Direction, Lang, Line, Offset, OffsetUnit, Span } from './span.ts'
import { Speaker } from './speaker.ts'

const Count = z.int().min(0).max(100_000_000)

export const Counts = z
  .object({
    words: Count.meta({ description: 'Without embeds, credit and boilerplate.' }),
    characters: Count.meta({ description: 'UTF-16 code units of the canonical text.' }),
    paragraphs: Count,
    sections: Count,
    quotes: Count,
    speakers: Count,
    readingMinutes: Count,
  })
  .meta({ id: 'Counts', description: 'Sizes of an item.' })
export type Counts = z.infer<typeof Counts>

/** When the article was published, how precisely that is known, and why. */
export const PublishedAt = z
  .object({
    value: z
      .string()
      .meta({ description: 'ISO 8601 date or date-time; `--MM-DD` when no year can be shown.' }),
    precision: z.enum(['minute', 'day', 'month', 'year', 'month-day']),
    basis: Basis,
    why: z
      .array(z.string())
      .optional()
      .meta({ description: 'The steps by which an inferred date was found.' }),
  })
  .meta({ id: 'PublishedAt', description: 'Publication date, with its precision and how it is known.' })
export type PublishedAt = z.infer<typeof PublishedAt>

export const Warning = z
  .object({ code: z.string(), span: Span.optional(), detail: z.string() })
  .meta({ id: 'Warning', description: 'Something about the article that a reader should know.' })
export type Warning = z.infer<typeof Warning>

export const ItemLinks = z
  .record(z.string(), z.string())
  .meta({ id: 'ItemLinks', description: 'Paths of the item and its parts.' })

/** A news article as structured data: the full item. */
export const NewsItem = z
  .object({
    id: z.string(),
    type: z.literal('news-item'),
    lang: Lang,
    dir: Direction,
    headline: Line,
    standfirst: Line.optional(),
    bullets: z.array(Span),
    sections: z.array(Section),
    blocks: z.array(Block),
    quotes: z.array(Quote),
    speakers: z.array(Speaker),
    source: Source,
    dates: z.array(DateMention),
    embeds: z.array(Embed),
    publishedAt: PublishedAt.optional(),
    byline: Line.optional(),
    rights: z.string().optional(),
    counts: Counts,
    offsetUnit: OffsetUnit,
    length: Offset,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    parser: z.object({ name: z.string(), version: z.string(), rules: z.string() }),
    warnings: z.array(Warning),
    loadedAt: z.string().optional(),
    links: ItemLinks.optional(),
  })
  .meta({ id: 'NewsItem', description: 'A news article as structured data.' })
export type NewsItem = z.infer<typeof NewsItem>
