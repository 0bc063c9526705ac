import { hash } from 'node:crypto'

/** A text as UTF-8: how many bytes it has, and their SHA-256 in hex. */
export interface Digest {
  readonly bytes: number
  readonly sha256: string
}

/** Texts of most articles fit; a unit has at most three bytes. */
const SCRATCH_BYTES = 64 * 1024

/**
 * Every text is written here in turn and read at once: a buffer of its own for each costs more than hashing what is in
 * it, and bytes that are written once need not be counted apart.
 */
const scratch = new Uint8Array(SCRATCH_BYTES)
const encoder = new TextEncoder()

/** The digest of a text. A lone surrogate is written as U+FFFD. */
export function digestOf(text: string): Digest {
  const bytes = 3 * text.length <= SCRATCH_BYTES ? written(text) : encoder.encode(text)
  return { bytes: bytes.length, sha256: hash('sha256', bytes, 'hex') }
}

function written(text: string): Uint8Array {
  return scratch.subarray(0, encoder.encodeInto(text, scratch).written)
}
