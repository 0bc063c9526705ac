import { z } from 'zod'
import { Direction, Lang, Position, Span } from './span.ts'

export const BlockType = z
  .enum([
    'headline',
    'standfirst',
    'bullet',
    'heading',
    'paragraph',
    'question',
    'byline',
    'dateline',
    'credit',
    'caption',
    'embed',
    'boilerplate',
  ])
  .meta({ id: 'BlockType', description: 'What a line of the article is.' })
export type BlockType = z.infer<typeof BlockType>

/**
 * A line of the article with its role. Blocks are disjoint and in order; between them stand only white space and
 * bullet signs, so gaps and blocks together rebuild the canonical text.
 */
export const Block = z
  .object({
    id: z.string().meta({ description: 'Id in the item: `b1`, `b2` …' }),
    type: BlockType,
    position: Position,
    text: z.string().meta({ description: 'The line, letter by letter.' }),
    section: z.string().optional().meta({ description: 'Id of the section it belongs to.' }),
    lang: Lang.optional(),
    dir: Direction.optional(),
    prefix: Span.optional().meta({ description: 'A byline or dateline glued to the front of a paragraph.' }),
  })
  .meta({ id: 'Block', description: 'A line of the article with its role.' })
export type Block = z.infer<typeof Block>
