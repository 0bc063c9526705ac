import type { ParamsOption } from 'openapi-fetch'
import type { components, paths } from './openapi.ts'

type Schemas = components['schemas']

/** The operation of a path and a method. */
export type Operation<Path extends keyof paths, Method extends 'get' | 'post'> = paths[Path][Method]

type PathsOf<Method extends 'get' | 'post'> = {
  [Path in keyof paths]: Operation<Path, Method> extends { responses: object } ? Path : never
}[keyof paths]

/** Paths that can be read. */
export type ReadPath = PathsOf<'get'>

/** Paths that take a body. */
export type SendPath = PathsOf<'post'>

/** Paths that answer with pages of entries. */
export type CollectionPath = {
  [Path in ReadPath]: JsonOf<Operation<Path, 'get'>> extends Collection ? Path : never
}[ReadPath]

interface Collection {
  readonly items: readonly unknown[]
  readonly page: Schemas['Page']
}

/** How one request is made. */
export interface CallOptions {
  /** Ends the request, and a walk over pages. */
  readonly signal?: AbortSignal
  /** Milliseconds until the request ends with a `TimeoutError`, the body read; Infinity for none. */
  readonly timeoutMs?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** The parameters of an operation and how to make the request. */
export type Call<Op> = ParamsOption<Op> & CallOptions

/** Those of some paths that nothing has to be told for. */
export type Free<Path extends ReadPath> = Path extends ReadPath
  ? object extends Call<Operation<Path, 'get'>>
    ? Path
    : never
  : never

/** A call in which a parameter that the operation has not is an error. */
export type Strict<Op, Init> = Init & OnlyKnown<Op, Init>

type OnlyKnown<Op, Init> = Op extends { parameters: { query?: infer Known } }
  ? Init extends { params: { query: infer Given } }
    ? { params: { query: Record<Exclude<keyof Given, keyof NonNullable<Known>>, never> } }
    : unknown
  : unknown

/** What is sent: a text, or an article with what is known of it. */
export type Body = string | Schemas['RawArticle']

/** An answer that is what was asked for. */
export interface Answer<Value> {
  readonly data: Value
  readonly response: Response
}

/** What an operation answers to these parameters: JSON unless `format` says otherwise, text for what is not JSON. */
export type Data<Op, Init> = Init extends { params: { query: { format: infer Format } } }
  ? Format extends keyof Types
    ? FormOf<Op, Types[Format]>
    : string
  : Part<JsonOf<Op>, Init>

/** An entry of a collection. */
export type EntryOf<List> = List extends { items: readonly (infer Entry)[] } ? Entry : never

/** Forms in JSON by their short names; the others are text. */
interface Types {
  readonly json: 'application/json'
  readonly jsonld: 'application/ld+json'
  readonly jsonfeed: 'application/feed+json'
  readonly ninjs: 'application/json;profile="http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"'
  readonly annotations: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"'
}

type FormOf<Op, Type extends string> = Op extends {
  responses: { 200: { content: infer Content } }
}
  ? Type extends keyof Content
    ? Content[Type]
    : string
  : never

type JsonOf<Op> = FormOf<Op, 'application/json'>

/** Of the shapes that an answer may have, the one that the parameters `fields` and `groupBy` ask for. */
type Part<Json, Init> = Init extends { params: { query: { fields: infer _ } } }
  ? Json
  : Init extends { params: { query: { groupBy: infer _ } } }
    ? Exclude<Json, Schemas['QuoteList']>
    : Preferred<Json, Schemas['NewsItem'] | Schemas['QuoteList']>

type Preferred<Json, Shape> = [Extract<Json, Shape>] extends [never] ? Json : Extract<Json, Shape>
