import { z } from 'zod'
import { Counts, PublishedAt } from './news-item.ts'
import { Direction } from './span.ts'

const Address = (description: string) => z.string().optional().meta({ description })

/** What JSON Feed has no place for. Source of the underscore: JSON Feed 1.1, “Extensions”. */
const FeedExtension = z
  .object({
    about: z.string().meta({ description: 'Where these members are described.' }),
    dir: Direction,
    publishedAt: PublishedAt.optional(),
    publisher: z.string().optional().meta({ description: 'Who published it.' }),
    counts: Counts,
  })
  .meta({
    id: 'JsonFeedExtension',
    description: 'What khabar knows of an item and JSON Feed has no place for.',
  })

export const JsonFeedItem = z
  .object({
    id: z.string().meta({ description: 'Name of the item.' }),
    url: Address('The item here.'),
    external_url: Address('Where it was published.'),
    title: z.string().meta({ description: 'The headline, or its first words.' }),
    summary: z.string().optional().meta({ description: 'The standfirst.' }),
    content_html: z.string().meta({ description: 'The whole article but headline and standfirst.' }),
    date_published: z
      .string()
      .optional()
      .meta({ description: 'Where the instant is known; `_khabar.publishedAt` has what is known.' }),
    authors: z
      .array(z.object({ name: z.string() }))
      .optional()
      .meta({ description: 'The byline.' }),
    language: z.string().meta({ description: 'BCP 47 language tag.' }),
    _khabar: FeedExtension,
  })
  .meta({ id: 'JsonFeedItem', description: 'An item in a JSON Feed.' })
export type JsonFeedItem = z.infer<typeof JsonFeedItem>

/** Source: JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
export const JsonFeed = z
  .object({
    version: z.literal('https://jsonfeed.org/version/1.1').meta({ description: 'The standard.' }),
    title: z.string().meta({ description: 'Name of the feed.' }),
    home_page_url: Address('The service.'),
    feed_url: Address('This page of the feed.'),
    next_url: Address('The next page; absent on the last.'),
    language: z.string().optional().meta({ description: 'Where all items have one.' }),
    items: z.array(JsonFeedItem).meta({ description: 'The items, in order.' }),
  })
  .meta({ id: 'JsonFeed', description: 'A page of items as JSON Feed 1.1.' })
export type JsonFeed = z.infer<typeof JsonFeed>
