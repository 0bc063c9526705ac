import Negotiator from 'negotiator'
import type { z } from 'zod'
import { HttpProblem } from './problem.ts'
import { remembered } from './remembered.ts'

/** A form in which something is served. */
export interface Medium {
  /** The value of `?format=` that asks for it; absent where there is no such parameter. */
  readonly format?: string
  /** The media type with its profile, as `Accept` names it. */
  readonly type: string
  /** The header `Content-Type`. */
  readonly contentType: string
  /** What a body of this form is, where that is not what the operation says of its own. */
  readonly schema?: z.ZodType
  /** Where the JSON Schema of such a body is. */
  readonly describedBy?: string
  /** Headers of every answer in this form. */
  readonly headers?: Readonly<Record<string, string>>
}

export const json = {
  format: 'json',
  type: 'application/json',
  // The charset has no meaning for JSON, but some clients read Arabic as Latin-1 without it.
  contentType: 'application/json; charset=utf-8',
} as const satisfies Medium

export const plainText = {
  type: 'text/plain',
  contentType: 'text/plain; charset=utf-8',
} as const satisfies Medium

export const yaml = {
  type: 'application/yaml',
  contentType: 'application/yaml; charset=utf-8',
} as const satisfies Medium

/**
 * The form to answer in: the one `format` names, else the best that `Accept` takes, in the order offered where it
 * likes several equally. Throws 406 with the types there are when it takes none, or `format` names none of them.
 */
export function chooseMedium(
  offered: readonly Medium[],
  accept: string | undefined,
  format?: string | undefined,
): Medium {
  const found = findMedium(offered, accept, format)
  if (found) return found
  throw notAcceptable(offered)
}

/** The same, `undefined` in place of 406. */
export function findMedium(
  offered: readonly Medium[],
  accept: string | undefined,
  format?: string | undefined,
): Medium | undefined {
  const [first] = offered
  if (format !== undefined) return offered.find((medium) => medium.format === format)
  if (first && (accept === undefined || accept === '*/*' || accept === first.type)) return first
  const ranges = readRanges(accept ?? '')
  // A header without one well-formed range says nothing.
  if (first && ranges === '') return first
  const [chosen] = new Negotiator({ headers: { accept: ranges } }).mediaTypes(offered.map(({ type }) => type))
  return offered.find((medium) => medium.type === chosen)
}

const readRanges = remembered(plainRanges)

function notAcceptable(offered: readonly Medium[]): HttpProblem {
  return new HttpProblem('not-acceptable', { members: { available: offered.map(({ type }) => type) } })
}

/**
 * An `Accept` header with what decides: ranges, `q` and `profile`. Other parameters would keep a range from matching.
 * Linear in the header's length.
 */
export function plainRanges(accept: string): string {
  const ranges: string[] = []
  for (const part of splitOutsideQuotes(accept, ',')) {
    const [range = '', ...parameters] = splitOutsideQuotes(part, ';').map((piece) => piece.trim())
    if (!isRange(range)) continue
    const kept = parameters.filter((parameter) => {
      const name = parameter.slice(0, parameter.indexOf('=')).trim().toLowerCase()
      return name === 'profile' || (name === 'q' && isQuality(parameter.slice(parameter.indexOf('=') + 1)))
    })
    ranges.push([range.toLowerCase(), ...kept].join(';'))
  }
  return ranges.join(',')
}

const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/

function isRange(text: string): boolean {
  const slash = text.indexOf('/')
  return slash > 0 && token.test(text.slice(0, slash)) && token.test(text.slice(slash + 1))
}

function isQuality(text: string): boolean {
  return /^(?:0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)$/.test(text.trim())
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = []
  let quoted = false
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (quoted && sign === '\\') at++
    else if (sign === '"') quoted = !quoted
    else if (!quoted && sign === separator) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  parts.push(text.slice(from))
  return parts
}
