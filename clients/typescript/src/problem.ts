import type { components } from './openapi.ts'

/** A problem as the service writes it (RFC 9457). */
export type Problem = components['schemas']['Problem']

/** One wrong thing in a request. */
export type Fault = NonNullable<Problem['errors']>[number]

/**
 * An answer that is not what was asked for. Its members are those of RFC 9457; where the answer is no problem document
 * (a proxy's page, a HEAD without a body), `type` is `about:blank` and `title` the words of the status.
 */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string | undefined
  readonly instance: string | undefined
  readonly requestId: string | undefined
  /** What is wrong with the request, each by name or pointer; empty where the problem is of another kind. */
  readonly errors: readonly Fault[]
  /** The whole document, with members that only this type of problem has; empty where there was none. */
  readonly document: Readonly<Record<string, unknown>>
  readonly response: Response

  constructor(response: Response, body: unknown) {
    const document = isDocument(body) ? body : {}
    const title = stringOf(document.title) ?? (response.statusText || `Status ${response.status}`)
    const detail = stringOf(document.detail)
    super(detail === undefined ? title : `${title}: ${detail}`)
    this.type = stringOf(document.type) ?? 'about:blank'
    this.title = title
    this.status = response.status
    this.detail = detail
    this.instance = stringOf(document.instance)
    this.requestId = stringOf(document.requestId) ?? response.headers.get('X-Request-Id') ?? undefined
    this.errors = Array.isArray(document.errors) ? document.errors : []
    this.document = document
    this.response = response
  }
}

function isDocument(body: unknown): body is Record<string, unknown> {
  return typeof body === 'object' && body !== null && !Array.isArray(body)
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
