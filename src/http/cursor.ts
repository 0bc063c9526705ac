import { createHash } from 'node:crypto'
import { limits } from '../limits.ts'

/** Where a page begins, in a form only its list understands. */
export type Place = readonly (string | number)[]

/**
 * A cursor for a place in one list. The scope says which: path, filters and sort. The check in front binds the two, so
 * that a cursor of another list, or one that was changed, is told apart; it is no secret and guards none.
 */
export function encodeCursor(scope: string, place: Place): string {
  const text = JSON.stringify(place)
  return Buffer.concat([checkOf(scope, text), Buffer.from(text)]).toString('base64url')
}

/** The place a cursor of this list names, `undefined` for any other string. Never throws. */
export function decodeCursor(scope: string, cursor: string): Place | undefined {
  if (cursor.length > limits.cursor_units_max) return undefined
  const bytes = Buffer.from(cursor, 'base64url')
  // Base64 has several spellings of the same bytes; only ours is a cursor of ours.
  if (bytes.length <= checkBytes || bytes.toString('base64url') !== cursor) return undefined
  const text = bytes.subarray(checkBytes).toString()
  if (!checkOf(scope, text).equals(bytes.subarray(0, checkBytes))) return undefined
  try {
    const place: unknown = JSON.parse(text)
    return Array.isArray(place) && place.every(isPlacePart) ? place : undefined
  } catch {
    return undefined
  }
}

const checkBytes = 12

function checkOf(scope: string, text: string): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([scope, text]))
    .digest()
    .subarray(0, checkBytes)
}

function isPlacePart(part: unknown): part is string | number {
  return typeof part === 'string' || typeof part === 'number'
}
