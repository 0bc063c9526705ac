import { z } from 'zod'
import { Block } from './block.ts'
import { DateMention } from './date-mention.ts'
import { Embed } from './embed.ts'
import { Counts, ItemLinks, NewsItem, PublishedAt } from './news-item.ts'
import { listOf } from './page.ts'
import { ProblemType } from './problem.ts'
import { Quote } from './quote.ts'
import { Refusal } from './refusal.ts'
import { Section } from './section.ts'
import { Basis, Source } from './source.ts'
import { Direction, Lang, OffsetUnit, Span } from './span.ts'
import { Speaker, SpeakerKind } from './speaker.ts'
import { WorkerCounts } from './worker-counts.ts'

const offsetUnit = { offsetUnit: OffsetUnit }
const Words = z.object({ text: z.string() })

/** Why a search found an item: a stretch of its canonical text with the words that were found in it. */
export const Match = Span.extend({
  highlights: z.array(Span).meta({
    description: 'The words found, in the stretch; none where only words beside the text were found.',
  }),
}).meta({ id: 'Match', description: 'A stretch of the text that shows why the item was found.' })

/** An item in a list: enough to choose it. It holds no offsets but those of what a search found. */
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
    match: Match.optional(),
  })
  .meta({ id: 'ItemSummary', description: 'An item in a list: enough to choose it.' })
export type ItemSummary = z.infer<typeof ItemSummary>

export const ItemSummarySelection = ItemSummary.partial()
  .required({ id: true })
  .meta({ id: 'ItemSummarySelection', description: 'A summary with the fields named by `fields`.' })

export const ItemList = listOf(z.union([ItemSummary, ItemSummarySelection]))
  .extend({ offsetUnit: OffsetUnit.optional().meta({ description: 'With `q`: the unit of every offset.' }) })
  .meta({ id: 'ItemList', description: 'A page of items.' })

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

/** An item as far as a quotation of it needs it. */
export const QuoteItem = ItemSummary.pick({
  id: true,
  headline: true,
  lang: true,
  dir: true,
  publishedAt: true,
  publisher: true,
}).meta({ id: 'QuoteItem', description: 'The item that a quotation stands in.' })

/** Who said a quotation, as known across items. */
export const SaidBy = z
  .object({
    id: z.string().meta({ description: 'Id across items.' }),
    name: z.string().meta({ description: 'Name across items.' }),
    kind: SpeakerKind,
  })
  .meta({ id: 'SaidBy', description: 'Who said it, as known across items.' })

/** A quotation in the list across items. Its offsets count in the canonical text of its item. */
export const QuoteEntry = Quote.extend({
  duplicateOf: z.string().optional().meta({
    description: 'Path of the earliest quotation with the same words, in this item or another.',
  }),
  item: QuoteItem,
  saidBy: z.array(SaidBy).meta({
    description: 'Its speakers as known across items; `speakers` has their ids in the item.',
  }),
  links: ItemLinks.meta({ description: 'Paths of the quotation and its item.' }),
}).meta({ id: 'QuoteEntry', description: 'A quotation in the list across items.' })
export type QuoteEntry = z.infer<typeof QuoteEntry>

export const QuoteEntryList = listOf(QuoteEntry)
  .extend(offsetUnit)
  .meta({ id: 'QuoteEntryList', description: 'Quotations of all items, the latest item first.' })

const Forms = z.array(z.object({ text: z.string(), count: z.int().min(1).max(1_000_000_000) }))
const Total = z.int().min(0).max(1_000_000_000)

/** Who speaks, across items. */
export const SpeakerProfile = z
  .object({
    id: z.string().meta({ description: 'Stable; from the authority file where that knows the speaker.' }),
    name: z.string().meta({
      description: 'From the authority file, else the spelling that most items print.',
    }),
    kind: SpeakerKind,
    roles: Forms.meta({ description: 'Offices and titles and in how many items, the most frequent.' }),
    variants: Forms.meta({ description: 'Forms of the name and how often they stand, the most frequent.' }),
    quoteCount: Total.meta({ description: 'Quotations in all items, joint ones among them.' }),
    itemCount: Total.meta({ description: 'Items in which the speaker speaks.' }),
    sameAs: z
      .array(z.string())
      .meta({ description: 'Web addresses that stand for the same speaker, from the authority file.' }),
    links: ItemLinks.meta({ description: 'Paths of the speaker, the quotations and the items.' }),
  })
  .meta({ id: 'SpeakerProfile', description: 'Who speaks, across items.' })
export type SpeakerProfile = z.infer<typeof SpeakerProfile>

export const SpeakerProfileList = listOf(SpeakerProfile).meta({
  id: 'SpeakerProfileList',
  description: 'Who speaks, across items.',
})

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
    refused: Total.meta({ description: 'Files and records that are refused as they stand.' }),
    duplicates: Total.meta({ description: 'Records left out since another has the same text.' }),
    refusals: z
      .array(Refusal)
      .meta({ description: 'The first of what is refused, twenty at most; the log has all.' }),
    workers: WorkerCounts.optional(),
  })
  .meta({ id: 'Ready', description: 'Loaded: how many items are served and how many files were refused.' })
