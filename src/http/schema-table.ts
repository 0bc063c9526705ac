import { z } from 'zod'
import { AnnotationDocument, AnnotationPage } from '../../schemas/annotation.ts'
import { JsonFeed } from '../../schemas/json-feed.ts'
import { NewsItem } from '../../schemas/news-item.ts'
import { NinjsItem } from '../../schemas/ninjs.ts'
import { Problem, ProblemType } from '../../schemas/problem.ts'
import { Quote } from '../../schemas/quote.ts'
import { RawArticle } from '../../schemas/raw-article.ts'
import { SchemaOrgArticle } from '../../schemas/schema-org.ts'
import { Section } from '../../schemas/section.ts'
import { Source } from '../../schemas/source.ts'
import { Speaker } from '../../schemas/speaker.ts'
import * as views from '../../schemas/views.ts'

/** A schema by the name under which it is served. */
export interface NamedSchema {
  readonly name: string
  readonly description: string
  readonly schema: z.ZodType
}

const served: readonly z.ZodType[] = [
  NewsItem,
  views.NewsItemSelection,
  RawArticle,
  Section,
  Quote,
  Speaker,
  Source,
  Problem,
  ProblemType,
  views.ItemSummary,
  views.ItemList,
  views.SectionView,
  views.SectionList,
  views.QuoteView,
  views.QuoteList,
  views.SpeakerGroupList,
  views.SpeakerView,
  views.SpeakerList,
  views.SourceView,
  views.DateList,
  views.EmbedList,
  NinjsItem,
  SchemaOrgArticle,
  AnnotationPage,
  AnnotationDocument,
  JsonFeed,
  views.ProblemTypeList,
  views.SchemaList,
  views.Service,
  views.Live,
  views.Ready,
]

/** Every schema that is served, by name. */
export const schemaTable: ReadonlyMap<string, NamedSchema> = new Map(
  served.map((schema) => {
    const { id = '', description = '' } = schema.meta() ?? {}
    const name = kebab(id)
    return [name, { name, description, schema }]
  }),
)

/** A schema as JSON Schema 2020-12. Answers may hold more fields than it names. */
export function jsonSchemaOf({ name, schema }: NamedSchema): object {
  const io = schema === RawArticle ? 'input' : 'output'
  const document = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io,
    override: ({ jsonSchema }) => {
      if (io === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
    },
  })
  const { $schema, $ref = '', $defs = {}, ...rest } = document
  // The generator gives the schema itself a name among its parts and refers to it.
  const { [$ref.replace('#/$defs/', '')]: own, ...parts } = $defs
  return { $schema, $id: `/v1/schemas/${name}`, title: name, ...rest, ...own, $defs: parts }
}

function kebab(name: string): string {
  return name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase()
}
