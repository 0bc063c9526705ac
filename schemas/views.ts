import { z } from 'zod'
import { Block } from './block.ts'
import { DateMention } from './date-mention.ts'
import { Embed } from './embed.ts'
import { Counts, ItemLinks, NewsItem, PublishedAt } from './news-item.ts'
import { listOf } from './page.ts'
import { ProblemType } from './problem.ts'
import { Quote } from './quote.ts'
import { Section } from './section.ts'
import { Basis, Source } from './source.ts'
import { Direction, Lang, OffsetUnit } from './span.ts'
import { Speaker } from './speaker.ts'

const offsetUnit = { offsetUnit: OffsetUnit }
const Words = z.object({ text: z.string() })

/** An item in a list: enough to choose it. It holds no offsets. */
export const ItemSummary = z
  .object({
    id: z.string().meta({ description: 'Id of the item.' }),
    headline: Words.meta({ description: 'Its headline.' }),
    standfirst: Words.optional().meta({ description: 'The lines under the headline.' }),
    lang: Lang,
    dir: Direction,
    publishedAt: PublishedAt.optional(),
    publisher: z
      .object({ name: z.string(), basis: Basis })
      .optional()
      .meta({ description: 'Who published it, and how that is known.' }),
    counts: Counts,
    links: ItemLinks,
  })
  .meta({ id: 'ItemSummary', description: 'An item in a list: enough to choose it.' })
export type ItemSummary = z.infer<typeof ItemSummary>

export const ItemSummarySelection = ItemSummary.partial()
  .required({ id: true })
  .meta({ id: 'ItemSummarySelection', description: 'A summary with the fields named by `fields`.' })

export const ItemList = listOf(z.union([ItemSummary, ItemSummarySelection])).meta({
  id: 'ItemList',
  description: 'A page of items.',
})

export const NewsItemSelection = NewsItem.partial()
  .required({ id: true, offsetUnit: true })
  .meta({ id: 'NewsItemSelection', description: 'An item with the fields named by `fields`.' })

const sectionParts = {
  blocks: z.array(z.union([z.string(), Block])).meta({
    description:
      "Blocks in order, as ids or under `include` as objects; the heading's own block is left out.",
  }),
  quotes: z
    .array(z.union([z.string(), Quote]))
    .meta({ description: 'Quotations in order, as ids or under `include` as objects.' }),
}

/** A section with its blocks and quotes as ids, or whole under `include`. */
export const SectionEntry = Section.extend(sectionParts).meta({
  id: 'SectionEntry',
  description: 'A section with its blocks and quotes as ids, or whole under `include`.',
})
export type SectionEntry = z.infer<typeof SectionEntry>

export const SectionView = Section.extend({ ...sectionParts, ...offsetUnit }).meta({
  id: 'SectionView',
  description: 'One section.',
})
export const SectionList = listOf(SectionEntry)
  .extend(offsetUnit)
  .meta({ id: 'SectionList', description: 'The sections of an item, in order; `s0` is the lead.' })

/** Quotations of one speaker. The last group may be of quotations whose speaker is not known. */
export const SpeakerGroup = z
  .object({
    speaker: Speaker.optional().meta({ description: 'Absent for quotations whose speaker is not known.' }),
    count: z.int().min(0).max(1_000_000).meta({ description: 'Quotations in the group.' }),
    quotes: z.array(Quote).meta({ description: 'In the order of the text.' }),
  })
  .meta({ id: 'SpeakerGroup', description: 'The quotations of one speaker.' })
export type SpeakerGroup = z.infer<typeof SpeakerGroup>

export const QuoteView = Quote.extend(offsetUnit).meta({ id: 'QuoteView', description: 'One quotation.' })
export const QuoteList = listOf(Quote)
  .extend(offsetUnit)
  .meta({ id: 'QuoteList', description: 'Quotations of an item, in the order of the text.' })
export const SpeakerGroupList = listOf(SpeakerGroup)
  .extend(offsetUnit)
  .meta({ id: 'SpeakerGroupList', description: 'Quotations grouped by speaker, most quoted first.' })

export const SpeakerView = Speaker.extend(offsetUnit).meta({ id: 'SpeakerView', description: 'One speaker.' })
export const SpeakerList = listOf(Speaker)
  .extend(offsetUnit)
  .meta({ id: 'SpeakerList', description: 'Who speaks in an item.' })

export const SourceView = Source.extend(offsetUnit).meta({
  id: 'SourceView',
  description: 'Where the item comes from.',
})
export const DateList = listOf(DateMention)
  .extend(offsetUnit)
  .meta({ id: 'DateList', description: 'The dates named in an item.' })
export const EmbedList = listOf(Embed)
  .extend(offsetUnit)
  .meta({ id: 'EmbedList', description: 'Foreign content in an item.' })

export const ProblemTypeList = listOf(ProblemType).meta({
  id: 'ProblemTypeList',
  description: 'Every problem type there is.',
})

export const SchemaEntry = z
  .object({
    name: z.string().meta({ description: 'Last part of its path.' }),
    description: z.string().meta({ description: 'What it describes.' }),
    path: z.string().meta({ description: 'Where it is served.' }),
  })
  .meta({ id: 'SchemaEntry', description: 'A JSON Schema there is.' })
export const SchemaList = listOf(SchemaEntry).meta({
  id: 'SchemaList',
  description: 'The JSON Schemas of everything served.',
})

export const Service = z
  .object({
    name: z.string().meta({ description: 'Name of the service.' }),
    version: z.string().meta({ description: 'Its version.' }),
    links: z.record(z.string(), z.string()).meta({ description: 'Paths to everything it has.' }),
  })
  .meta({ id: 'Service', description: 'What is served here, and where.' })

export const Live = z
  .object({ status: z.literal('live').meta({ description: 'The process answers.' }) })
  .meta({ id: 'Live', description: 'The process answers.' })

export const Ready = z
  .object({
    status: z.literal('ready').meta({ description: 'There is something to serve.' }),
    items: z.int().min(0).max(1_000_000_000).meta({ description: 'Items that are served.' }),
    refused: z.int().min(0).max(1_000_000_000).meta({ description: 'Files and records that were refused.' }),
  })
  .meta({ id: 'Ready', description: 'Loaded: how many items are served and how many files were refused.' })
