import { z } from 'zod'
import { Direction, Lang, Position } from './span.ts'

/** Foreign content that stood in the page. The error text of a widget that found nothing is an embed, never prose. */
export const Embed = z
  .object({
    id: z.string().meta({ description: 'Id in the item: `e1`, `e2` …' }),
    block: z.string().meta({ description: 'Id of its block.' }),
    provider: z.string().meta({ description: 'Whose content it is, as a word.', examples: ['twitter'] }),
    status: z
      .enum(['available', 'unavailable'])
      .meta({ description: '`unavailable` when the page shows an error in its place.' }),
    url: z.string().optional().meta({ description: 'Where it came from.' }),
    text: z.string().meta({ description: 'What the page shows of it.' }),
    position: Position,
    lang: Lang,
    dir: Direction,
  })
  .meta({ id: 'Embed', description: 'Foreign content in the page, such as a post of a social network.' })
export type Embed = z.infer<typeof Embed>
