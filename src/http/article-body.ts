import type { IncomingHttpHeaders } from 'node:http'
import type { z } from 'zod'
import type { Markup } from '../../schemas/markup.ts'
import { RawArticle } from '../../schemas/raw-article.ts'
import { findFlaw } from '../import/accept.ts'
import type { PageFlaw, PageRead, ReadPage } from '../import/html.ts'
import { readJson } from '../import/json.ts'
import { decodePage } from '../import/page/charset.ts'
import { findMetaFlaw, withoutEmptyStrings } from '../import/record.ts'
import { limits } from '../limits.ts'
import { decodeUtf8 } from '../text/decode.ts'
import { shortName } from './faults.ts'
import { type Fault, HttpProblem } from './problem.ts'

/** The media types of a body. */
export const bodyTypes = ['text/plain', 'text/html', 'application/json']

/** An article that a body holds: its text, and what is known from the markup of a page. */
export interface BodyArticle {
  readonly raw: RawArticle
  readonly markup?: Markup
}

/**
 * The article that a body holds. Throws a problem: 415 for a charset or coding that is not taken, 400 for what cannot
 * be read or has a field of the wrong name or type, 422 for what can be read and is no article.
 */
export async function readArticle(
  body: Buffer,
  headers: IncomingHttpHeaders,
  readPage: ReadPage,
): Promise<BodyArticle> {
  const { 'content-type': contentType = '', 'content-encoding': coding = 'identity' } = headers
  if (coding.trim().toLowerCase() !== 'identity') throw unsupported('Content-Encoding')
  const charset = charsetOf(contentType)
  const page = contentType.trim().toLowerCase().startsWith('text/html')
  if (charset !== undefined && !(page ? isKnown(charset) : /^utf-?8$/i.test(charset)))
    throw unsupported('Content-Type')
  if (body.length === 0) throw malformed({ in: 'body', code: 'empty' })
  if (page) return acceptHtml(body, charset, readPage)
  const decoded = decodeUtf8(body)
  if ('invalidAt' in decoded) throw malformed({ in: 'body', code: 'not-utf-8' })
  if (!contentType.trim().toLowerCase().startsWith('application/json')) return acceptText(decoded.text)
  return acceptRecord(decoded.text, readPage)
}

function acceptText(text: string): BodyArticle {
  const flaw = findFlaw(text)
  if (flaw) throw notArticle(flawFault(flaw))
  return { raw: { text } }
}

function acceptHtml(body: Buffer, charset: string | undefined, readPage: ReadPage): Promise<BodyArticle> {
  const decoded = decodePage(body, charset)
  if ('reason' in decoded)
    throw malformed({ in: 'body', code: 'not-its-charset', detail: { en: sentence(decoded.reason) } })
  return pageArticle(readPage(decoded.text, {}))
}

async function pageArticle(reading: ReturnType<ReadPage>, pointer?: string): Promise<PageRead> {
  const read = await reading
  if ('reason' in read) throw notArticle(flawFault(read, pointer))
  return read
}

async function acceptRecord(json: string, readPage: ReadPage): Promise<BodyArticle> {
  const read = readJson(json)
  if ('reason' in read) throw malformed({ in: 'body', code: isDeep(read.reason) ? 'too-deep' : 'not-json' })
  const { value } = read
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw notArticle({ in: 'body', pointer: '', code: 'wrong-type' })
  }
  const full = withoutEmptyStrings(value)
  const shape = RawArticle.safeParse(full)
  if (!shape.success) {
    const faults = shape.error.issues.flatMap(fieldFaults).slice(0, limits.problem_errors_max)
    if (faults.length > 0) throw new HttpProblem('malformed-body', { faults })
  }
  // Whatever else is wrong with its shape: each field is a string of the right form now.
  const { text, html, ...meta } = full as RawArticle
  if (text !== undefined && html !== undefined) {
    throw notArticle({ in: 'body', pointer: '/html', code: 'one-of-text-and-html' })
  }
  if (text === undefined && html === undefined) {
    const code = 'text' in value ? 'empty' : 'one-of-text-and-html'
    throw notArticle({ in: 'body', pointer: '/text', code })
  }
  const metaFlaw = findMetaFlaw(meta)
  if (metaFlaw) throw notArticle(flawFault(metaFlaw, pointerTo(...(metaFlaw.field ? [metaFlaw.field] : []))))
  if (html !== undefined) return pageArticle(readPage(html, meta), '/html')
  const flaw = findFlaw(text ?? '')
  if (flaw) throw notArticle(flawFault(flaw, '/text'))
  return { raw: withoutMark({ ...meta, text }) }
}

/** A flaw told in English with its figures, in Arabic by its code. */
function flawFault({ code, reason }: PageFlaw, pointer?: string): Fault {
  return { in: 'body', ...(pointer === undefined ? {} : { pointer }), code, detail: { en: sentence(reason) } }
}

/** What is wrong with the form of a field. That there is not exactly one text is another matter. */
function fieldFaults(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'custom') return []
  if (issue.code === 'unrecognized_keys') {
    const allowed = Object.keys(RawArticle.shape)
    return issue.keys.map((key) => ({
      in: 'body',
      pointer: pointerTo(shortName(key)),
      code: 'unknown-field',
      allowed,
    }))
  }
  const pointer = pointerTo(...issue.path.map(String))
  return [{ in: 'body', pointer, code: issue.code === 'invalid_type' ? 'wrong-type' : 'malformed' }]
}

/** A JSON Pointer. Source: RFC 6901. */
function pointerTo(...names: readonly string[]): string {
  return names.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The canonical text has no byte order mark in front, whichever way it came. */
function withoutMark(raw: RawArticle): RawArticle {
  return raw.text?.startsWith('\ufeff') ? { ...raw, text: raw.text.slice(1) } : raw
}

function charsetOf(contentType: string): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(contentType)?.[1]
}

function isKnown(charset: string): boolean {
  return !('reason' in decodePage(new Uint8Array(), charset))
}

function isDeep(reason: string): boolean {
  return reason.includes('deeper')
}

function sentence(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`
}

function malformed(fault: Fault): HttpProblem {
  return new HttpProblem('malformed-body', { faults: [fault] })
}

function notArticle(fault: Fault): HttpProblem {
  return new HttpProblem('not-an-article', { faults: [fault] })
}

function unsupported(name: string): HttpProblem {
  return new HttpProblem('unsupported-media-type', {
    faults: [{ in: 'header', name, code: 'not-supported' }],
  })
}
