import { limits } from '../limits.ts'
import { decodeUtf8 } from '../text/decode.ts'
import { type Arrival, type Piece, type Place, type Refusal, receive, refuse } from './arrival.ts'
import { readForeignLine } from './foreign/json.ts'
import { acceptPage } from './html.ts'
import { readJson } from './json.ts'
import { splitLines } from './lines.ts'
import { checkRawArticle } from './record.ts'

/**
 * Take a stream of JSONL apart, one record a line, in order, holding one line at a time. Lines of white space are passed
 * over; a line that is too long is a refusal and the next one follows. Errors of the stream pass through.
 * `name` is the file's own name, which the item keeps; a stream has none. A `line` may be an item of another format.
 */
export async function* splitRecords(
  chunks: AsyncIterable<Uint8Array>,
  { file }: Place,
  name?: string,
  form: 'record' | 'line' = 'record',
): AsyncGenerator<Piece | Refusal> {
  const meta = name === undefined ? {} : { file: name }
  let records = 0
  for await (const line of splitLines(chunks, limits.record_bytes_max)) {
    const place = { file, line: line.number }
    if ('tooLong' in line) {
      records++
      yield refuse(place, `the record has more than ${limits.record_bytes_max} bytes`)
    } else if (!isBlank(line.bytes)) {
      records++
      yield { kind: 'piece', place, form, bytes: line.bytes, meta }
    }
  }
  if (records === 0) yield refuse({ file }, 'the file has no records')
}

/** Read one record. Never throws. */
export function readRecord(piece: Piece): Arrival {
  const { bytes, place } = piece
  const decoded = decodeUtf8(bytes)
  if ('invalidAt' in decoded)
    return refuse(place, `not UTF-8: invalid at byte ${decoded.invalidAt} of the line`)
  const json = readJson(decoded.text)
  if ('reason' in json) return refuse(place, json.reason)
  const foreign = piece.form === 'line' ? readForeignLine(json.value) : undefined
  if (foreign !== undefined && typeof foreign.reason === 'string') return refuse(place, foreign.reason)
  const checked = checkRawArticle(foreign ?? json.value)
  if ('reason' in checked) return refuse(place, checked.reason)
  const { html, ...meta } = checked.value
  const read = html === undefined ? { raw: checked.value } : acceptPage(html, meta)
  if ('reason' in read) return refuse(place, read.reason)
  return {
    kind: 'article',
    place,
    ...read,
    received: receive(piece, html === undefined ? 'text' : 'html'),
    ...(foreign !== undefined && { record: JSON.stringify(foreign) }),
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))
}
