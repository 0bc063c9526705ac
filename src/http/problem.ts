import type { FastifyReply, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import type { Problem, ProblemError } from '../../schemas/problem.ts'
import {
  type Bilingual,
  type ErrorCode,
  errorTable,
  type ProblemSlug,
  problemTable,
} from './problem-table.ts'
import { remembered } from './remembered.ts'

/** One thing that is wrong, before its language is chosen. */
export interface Fault {
  readonly in: ProblemError['in']
  readonly name?: string
  readonly pointer?: string
  readonly code: ErrorCode
  /** Stands in place of the sentence of the code where it is in this language; it must not repeat what was sent. */
  readonly detail?: Partial<Bilingual>
  readonly allowed?: readonly string[]
}

export interface ProblemDetails {
  readonly faults?: readonly Fault[]
  /** Stands in place of the table's. */
  readonly detail?: Bilingual
  /** Members of this type of problem alone. */
  readonly members?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
}

/** A problem as it is told. */
export interface Told {
  readonly slug: ProblemSlug
  readonly details: ProblemDetails
}

/** Thrown where a request cannot be answered; the error handler sends it. */
export class HttpProblem extends Error implements Told {
  readonly slug: ProblemSlug
  readonly details: ProblemDetails

  constructor(slug: ProblemSlug, details: ProblemDetails = {}) {
    super(problemTable[slug].title.en)
    this.slug = slug
    this.details = details
  }

  get status(): number {
    return problemTable[this.slug].status
  }
}

export const problemMediaType = 'application/problem+json'

export type Language = 'ar' | 'en'

/** The language in which a problem is told: English unless the caller likes Arabic better. */
export function chooseLanguage(acceptLanguage: string | undefined): Language {
  return acceptLanguage === undefined ? 'en' : readLanguage(acceptLanguage)
}

const readLanguage = remembered((acceptLanguage): Language => {
  const [first] = new Negotiator({ headers: { 'accept-language': acceptLanguage } }).languages(['en', 'ar'])
  return first === 'ar' ? 'ar' : 'en'
})

/** The headers of every problem. */
export function problemHeaders(language: Language): Record<string, string> {
  return {
    'content-type': `${problemMediaType}; charset=utf-8`,
    'content-language': language,
    'cache-control': 'no-store',
    vary: 'Accept, Accept-Language',
  }
}

/** The body of a problem. Nothing that the caller sent stands in it but names and the request id. */
export function problemBody(problem: Told, requestId: string, language: Language): Problem {
  const { faults, detail, members } = problem.details
  const row: { title: Bilingual; status: number; detail?: Bilingual } = problemTable[problem.slug]
  const told = (detail ?? row.detail)?.[language]
  return {
    type: `/problems/${problem.slug}`,
    title: row.title[language],
    status: row.status,
    ...(told === undefined ? {} : { detail: told }),
    instance: `urn:khabar:request:${requestId}`,
    requestId,
    ...(faults ? { errors: faults.map((fault) => tellFault(fault, language)) } : {}),
    ...members,
  }
}

/** The same as bytes. Of a problem that says nothing of its own, all but the request id is written once. */
export function problemBytes(problem: Told, requestId: string, language: Language): Buffer {
  const { slug, details } = problem
  if (details.faults || details.detail || details.members)
    return Buffer.from(JSON.stringify(problemBody(problem, requestId, language)))
  const key = `${slug} ${language}`
  let pieces = plainTexts.get(key)
  if (!pieces) {
    pieces = JSON.stringify(problemBody({ slug, details: {} }, idMark, language)).split(idMark)
    plainTexts.set(key, pieces)
  }
  // An id needs no escapes: it is ours or passed `requestIdOf`.
  return Buffer.from(pieces.join(requestId))
}

/** By slug and language, of which there are as many as the table has. */
const plainTexts = new Map<string, readonly string[]>()
const idMark = '00000000-0000-0000-0000-000000000000'

/** Send a problem in the caller's language. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: HttpProblem,
): FastifyReply {
  const language = chooseLanguage(request.headers['accept-language'])
  // What a handler had set for the answer it did not give must not stand on this one.
  for (const name of ['etag', 'last-modified', 'link', 'repr-digest']) reply.removeHeader(name)
  return reply
    .code(problem.status)
    .headers(problemHeaders(language))
    .headers(problem.details.headers ?? {})
    .send(problemBytes(problem, request.id, language))
}

function tellFault({ detail, allowed, ...fault }: Fault, language: Language): ProblemError {
  const sentence = detail?.[language] ?? errorTable[fault.code][language]
  return { ...fault, detail: sentence, ...(allowed ? { allowed: [...allowed] } : {}) }
}
