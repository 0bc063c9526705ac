import { z } from 'zod'
import { Direction, Lang, Position } from './span.ts'

/** Foreign content that stood in the page. The error text of a widget that found nothing is an embed, never prose. */
export const Embed = z
  .object({
    id: z.string(),
    block: z.string(),
    provider: z.string().meta({ examples: ['twitter'] }),
    status: z.enum(['available', 'unavailable']),
    url: z.string().optional(),
    text: z.string(),
    position: Position,
    lang: Lang,
    dir: Direction,
  })
  .meta({ id: 'Embed', description: 'Foreign content in the page, such as a post of a social network.' })
export type Embed = z.infer<typeof Embed>
