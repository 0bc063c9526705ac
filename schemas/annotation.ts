import { z } from 'zod'
import { Direction, Offset } from './span.ts'

const Context = z
  .literal('http://www.w3.org/ns/anno.jsonld')
  .meta({ description: 'The context of the Web Annotation vocabulary.' })

const AnnotationBody = z
  .object({
    type: z.literal('TextualBody').meta({ description: 'Words.' }),
    purpose: z
      .enum(['identifying', 'classifying'])
      .meta({ description: '`identifying`: who speaks; `classifying`: the kind of quotation.' }),
    value: z.string().meta({ description: 'The name of a speaker, or the kind.' }),
    format: z.literal('text/plain').meta({ description: 'Media type of the value.' }),
    language: z.string().optional().meta({ description: 'BCP 47 language tag of the value.' }),
    textDirection: Direction.optional().meta({ description: 'Direction of the value.' }),
  })
  .meta({ id: 'AnnotationBody', description: 'What is said of a quotation.' })
export type AnnotationBody = z.infer<typeof AnnotationBody>

const QuoteSelector = z
  .object({
    type: z.literal('TextQuoteSelector').meta({ description: 'A place by its words.' }),
    exact: z.string().meta({ description: 'The quotation.' }),
    prefix: z.string().meta({ description: 'What stands before it.' }),
    suffix: z.string().meta({ description: 'What stands behind it.' }),
  })
  .meta({ id: 'TextQuoteSelector', description: 'A place in a text by its words and those around it.' })

const PositionSelector = z
  .object({
    type: z.literal('TextPositionSelector').meta({ description: 'A place by its offsets.' }),
    start: Offset.meta({ description: 'Where it begins, in code points.' }),
    end: Offset.meta({ description: 'The first place after it, in code points.' }),
  })
  .meta({ id: 'TextPositionSelector', description: 'A place in a text by its offsets in code points.' })

const annotation = {
  id: z.string().meta({ description: 'Name of the annotation, as an IRI.' }),
  type: z.literal('Annotation').meta({ description: 'What this is.' }),
  motivation: z.literal('describing').meta({ description: 'It says who speaks and how.' }),
  body: z.array(AnnotationBody).meta({ description: 'Its speakers, then its kind.' }),
  target: z
    .object({
      type: z.literal('SpecificResource').meta({ description: 'A part of something.' }),
      source: z.string().meta({ description: 'The canonical text.' }),
      selector: z
        .tuple([QuoteSelector, PositionSelector])
        .meta({ description: 'The same place by its words and by its offsets.' }),
    })
    .meta({ description: 'The quotation in the canonical text.' }),
}

/** A quotation as an annotation of the canonical text. Source: https://www.w3.org/TR/annotation-model/ */
export const Annotation = z
  .object(annotation)
  .meta({ id: 'Annotation', description: 'A quotation as a Web Annotation.' })
export type Annotation = z.infer<typeof Annotation>

export const AnnotationDocument = z
  .object({ '@context': Context, ...annotation })
  .meta({ id: 'AnnotationDocument', description: 'One quotation as a Web Annotation, by itself.' })
export type AnnotationDocument = z.infer<typeof AnnotationDocument>

/** Source: https://www.w3.org/TR/annotation-model/#annotation-page */
export const AnnotationPage = z
  .object({
    '@context': Context,
    id: z.string().meta({ description: 'Name of the page, as an IRI.' }),
    type: z.literal('AnnotationPage').meta({ description: 'What this is.' }),
    partOf: z
      .object({
        id: z.string(),
        type: z.literal('AnnotationCollection'),
        total: z.int().min(0).max(1_000_000),
      })
      .meta({ description: 'All annotations that were asked for: those of this page.' }),
    startIndex: z.literal(0).meta({ description: 'The page begins with the first.' }),
    items: z.array(Annotation).meta({ description: 'The annotations, in the order of the text.' }),
  })
  .meta({ id: 'AnnotationPage', description: 'The quotations of an item as Web Annotations.' })
export type AnnotationPage = z.infer<typeof AnnotationPage>
