import { z } from 'zod'

const Count = z.int().min(0).max(1_000_000_000)

/** How much of a collection an answer holds. */
export const Page = z
  .object({
    total: Count.meta({ description: 'Entries that pass the filters, on all pages.' }),
    limit: z
      .int()
      .min(1)
      .max(100)
      .optional()
      .meta({ description: 'Absent where a collection is never split.' }),
    count: Count.meta({ description: 'Entries in this answer.' }),
    next: z.string().optional().meta({ description: 'Cursor of the next page; absent on the last.' }),
  })
  .meta({ id: 'Page', description: 'How much of a collection this answer holds.' })
export type Page = z.infer<typeof Page>

/** Paths of a collection's pages. */
export const ListLinks = z
  .object({
    self: z.string().meta({ description: 'This page.' }),
    first: z.string().meta({ description: 'The first page.' }),
    next: z.string().optional().meta({ description: 'The next page; absent on the last.' }),
  })
  .meta({ id: 'ListLinks', description: 'Paths of this page, the first and the next.' })
export type ListLinks = z.infer<typeof ListLinks>

/** The envelope in which every collection answers. */
export function listOf<T extends z.ZodType>(entry: T) {
  return z.object({
    items: z.array(entry).meta({ description: 'The entries, in order.' }),
    page: Page,
    links: ListLinks,
  })
}
