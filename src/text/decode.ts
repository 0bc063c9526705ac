/** The canonical text, or the byte at which the first ill-formed sequence starts. */
export type Decoded = { readonly text: string } | { readonly invalidAt: number }

/**
 * Decode UTF-8 strictly. Only a leading byte order mark is removed; nothing is normalised, replaced or guessed.
 * `invalidAt` counts bytes of the input, the byte order mark included. Never throws for bytes that are not UTF-8.
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    const invalidAt = findIllFormed(bytes)
    // A decoder that refuses well-formed bytes, such as more than a string can hold, is no fault of the encoding.
    if (invalidAt === bytes.length) throw error
    return { invalidAt }
  }
}

/** Where the first ill-formed sequence starts, or the length. Source: Unicode 17, table 3-7. */
function findIllFormed(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const size = sequenceSize(bytes, at)
    if (size === 0) return at
    at += size
  }
  return bytes.length
}

/** Size of the well-formed sequence at a place, 0 when there is none. */
function sequenceSize(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  if (first < 0xc2 || first > 0xf4) return 0
  // The second byte keeps out overlong forms, surrogates and what lies beyond U+10FFFF.
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  const size = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  const second = bytes[at + 1] ?? 0
  if (second < low || second > high) return 0
  for (let place = at + 2; place < at + size; place++) {
    const byte = bytes[place] ?? 0
    if (byte < 0x80 || byte > 0xbf) return 0
  }
  return size
}
