import type { z } from 'zod'
import { ArticleMeta, RawArticle } from '../../schemas/raw-article.ts'
import { limits } from '../limits.ts'
import { type Flaw, hasLoneSurrogate, whyNotArticle } from './accept.ts'
import { isFields } from './fields.ts'

/** A checked value, or why it was refused, in one English clause. */
export type Checked<Value> = { readonly value: Value } | { readonly reason: string }

/**
 * Check a JSON value as an article: known keys only, strings of a bounded size, a text that may be an article or a page
 * that has not been read yet.
 * An empty string is as absent. Never throws.
 */
export function checkRawArticle(value: unknown): Checked<RawArticle> {
  const full = withoutEmptyStrings(value)
  const members = isFields(full) ? full : {}
  if (members.text === undefined && members.html === undefined && isFields(value) && value.text === '') {
    return { reason: 'the text is empty' }
  }
  const checked = RawArticle.safeParse(full)
  if (!checked.success) return { reason: describeIssue(checked.error) }
  const { text, html, ...meta } = checked.data
  const reason = findMetaFlaw(meta)?.reason ?? (html === undefined ? whyNotArticle(text ?? '') : undefined)
  return reason === undefined ? { value: checked.data } : { reason }
}

/** Check a JSON value as the metadata beside a text. Never throws. */
export function checkArticleMeta(value: unknown): Checked<ArticleMeta> {
  const checked = ArticleMeta.safeParse(withoutEmptyStrings(value))
  if (!checked.success) return { reason: describeIssue(checked.error) }
  const reason = findMetaFlaw(checked.data)?.reason
  return reason === undefined ? { value: checked.data } : { reason }
}

/** What keeps metadata from being taken, and the field where it is in one alone. */
export function findMetaFlaw(
  meta: Readonly<Record<string, string | undefined>>,
): (Flaw & { readonly field?: string }) | undefined {
  let bytes = 0
  for (const [field, value] of Object.entries(meta)) {
    if (value === undefined) continue
    if (hasLoneSurrogate(value)) {
      return { code: 'lone-surrogate', reason: `${field} has half a surrogate pair`, field }
    }
    bytes += Buffer.byteLength(value)
  }
  if (bytes <= limits.meta_bytes_max) return undefined
  const reason = `the metadata has ${bytes} bytes, more than ${limits.meta_bytes_max}`
  return { code: 'too-long', reason }
}

/** A JSON object without its members that are empty strings: those are as absent. */
export function withoutEmptyStrings(value: unknown): unknown {
  if (!isFields(value)) return value
  // fromEntries defines own members, so that a key `__proto__` stays one and the schema refuses it.
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== ''))
}

/** The first thing the schema found, in words that name the key and never repeat its value. */
function describeIssue(error: z.ZodError): string {
  const issue = error.issues[0]
  const name = issue?.path.join('.') ?? ''
  if (issue?.code === 'unrecognized_keys') return `unknown key ${shortKey(issue.keys[0] ?? '')}`
  if (issue?.code === 'invalid_type' && name === '') return 'not a JSON object'
  if (issue?.code === 'invalid_type') return `${name} is not a ${issue.expected}`
  if (issue?.code === 'custom') return 'exactly one of text and html is needed'
  return `${name} is malformed`
}

const keyUnitsShown = 60

function shortKey(key: string): string {
  return JSON.stringify(key.length > keyUnitsShown ? `${key.slice(0, keyUnitsShown)}…` : key)
}
