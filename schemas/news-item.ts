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
    paragraphs: Count.meta({ description: 'Blocks that are paragraphs.' }),
    sections: Count.meta({ description: 'The lead among them.' }),
    quotes: Count.meta({ description: 'Quotations.' }),
    speakers: Count.meta({ description: 'Who speaks.' }),
    readingMinutes: Count.meta({ description: 'Time to read it, rounded up.' }),
  })
  .meta({ id: 'Counts', description: 'Sizes of an item.' })
export type Counts = z.infer<typeof Counts>

/** When the article was published, how precisely that is known, and why. */
export const PublishedAt = z
  .object({
    value: z
      .string()
      .meta({ description: 'ISO 8601 date or date-time; `--MM-DD` when no year can be shown.' }),
    precision: z
      .enum(['minute', 'day', 'month', 'year', 'month-day'])
      .meta({ description: 'How much of it is known; `month-day` without a year.' }),
    basis: Basis,
    why: z
      .array(z.string())
      .optional()
      .meta({ description: 'The steps by which an inferred date was found.' }),
  })
  .meta({ id: 'PublishedAt', description: 'Publication date, with its precision and how it is known.' })
export type PublishedAt = z.infer<typeof PublishedAt>

export const Warning = z
  .object({
    code: z.string().meta({ description: 'What it is, as a word for programs.' }),
    span: Span.optional().meta({ description: 'The place, where it has one.' }),
    detail: z.string().meta({ description: 'What it is, as a sentence.' }),
  })
  .meta({ id: 'Warning', description: 'Something about the article that a reader should know.' })
export type Warning = z.infer<typeof Warning>

export const ItemLinks = z
  .record(z.string(), z.string())
  .meta({ id: 'ItemLinks', description: 'Paths of the item and its parts.' })

/** A news article as structured data: the full item. */
export const NewsItem = z
  .object({
    id: z
      .string()
      .meta({ description: 'The supplied id, or the first 16 hex digits of the text’s SHA-256.' }),
    type: z.literal('news-item').meta({ description: 'What this is.' }),
    lang: Lang,
    dir: Direction,
    headline: Line,
    standfirst: Line.optional(),
    bullets: z.array(Span).meta({ description: 'Summary points under the headline.' }),
    sections: z.array(Section).meta({ description: 'In order; `s0` is the lead.' }),
    blocks: z.array(Block).meta({ description: 'Every line with its role, in order.' }),
    quotes: z.array(Quote).meta({ description: 'Quotations, in order.' }),
    speakers: z.array(Speaker).meta({ description: 'Who speaks.' }),
    source: Source,
    dates: z.array(DateMention).meta({ description: 'Dates named in the text, in order.' }),
    embeds: z.array(Embed).meta({ description: 'Foreign content in the page, in order.' }),
    publishedAt: PublishedAt.optional(),
    byline: Line.optional(),
    rights: z.string().optional().meta({ description: 'Terms of use, as given by the publisher.' }),
    counts: Counts,
    offsetUnit: OffsetUnit,
    length: Offset.meta({
      description: 'Of the canonical text, in UTF-16 code units whatever `offsetUnit` says.',
    }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: 'Of the canonical text’s UTF-8 bytes.' }),
    parser: z
      .object({ name: z.string(), version: z.string(), rules: z.string() })
      .meta({ description: 'What parsed it; the same parser makes the same item of the same text.' }),
    warnings: z.array(Warning).meta({ description: 'What a reader should know of the article.' }),
    loadedAt: z.string().optional().meta({ description: 'When it entered the store.' }),
    links: ItemLinks.optional(),
  })
  .meta({ id: 'NewsItem', description: 'A news article as structured data.' })
export type NewsItem = z.infer<typeof NewsItem>
