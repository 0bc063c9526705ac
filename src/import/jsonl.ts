import { createHash } from 'node:crypto'
import { limits } from '../limits.ts'
import { decodeUtf8 } from '../text/decode.ts'
import { type Arrival, type Place, refuse } from './arrival.ts'
import { readJson } from './json.ts'
import { splitLines } from './lines.ts'
import { checkRawArticle } from './record.ts'

/**
 * Read one article a line, in order, holding one line at a time. Lines of white space are passed over; a line that
 * is no article is a refusal and the next one follows. Errors of the stream pass through.
 * `name` is the file's own name, which the item keeps; a stream has none.
 */
export async function* readJsonl(
  chunks: AsyncIterable<Uint8Array>,
  { file }: Place,
  name?: string,
): AsyncGenerator<Arrival> {
  let records = 0
  for await (const line of splitLines(chunks, limits.record_bytes_max)) {
    const place = { file, line: line.number }
    if ('tooLong' in line) {
      records++
      yield refuse(place, `the record has more than ${limits.record_bytes_max} bytes`)
    } else if (!isBlank(line.bytes)) {
      records++
      yield readRecord(line.bytes, place, name)
    }
  }
  if (records === 0) yield refuse({ file }, 'the file has no records')
}

function readRecord(bytes: Buffer, place: Place, name: string | undefined): Arrival {
  const decoded = decodeUtf8(bytes)
  if ('invalidAt' in decoded)
    return refuse(place, `not UTF-8: invalid at byte ${decoded.invalidAt} of the line`)
  const json = readJson(decoded.text)
  if ('reason' in json) return refuse(place, json.reason)
  const checked = checkRawArticle(json.value)
  if ('reason' in checked) return refuse(place, checked.reason)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    kind: 'article',
    place,
    raw: checked.value,
    received: { ...(name !== undefined && { file: name }), format: 'text', bytes: bytes.length, sha256 },
  }
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))
}
