import { createReadStream } from 'node:fs'
import { z } from 'zod'
import { SpeakerKind } from '../schemas/speaker.ts'
import { readJson } from '../src/import/json.ts'
import { splitLines } from '../src/import/lines.ts'
import { describeFault } from '../src/import/open.ts'
import { limits } from '../src/limits.ts'
import { decodeUtf8 } from '../src/text/decode.ts'
import { Unreadable } from './unreadable.ts'

const place = { start: z.int().min(0), end: z.int().min(0) }
const words = z.string().nullish()

/** Whom the annotators heard: the fullest name, and every other form that is a right answer. */
export const GoldSpeaker = z.object({
  name: z.string(),
  kind: SpeakerKind,
  role: words,
  accept: z.array(z.string()).default([]),
})
export type GoldSpeaker = z.infer<typeof GoldSpeaker>

const said = { ...place, speaker: words, mention: words, cue: words }

export const GoldQuote = z.object({
  ...said,
  label: z.enum(['quote', 'name', 'term']),
  kind: z.enum(['direct', 'partial']).optional(),
})
export type GoldQuote = z.infer<typeof GoldQuote>

export const GoldStatement = z.object(said)
export type GoldStatement = z.infer<typeof GoldStatement>

/** One article as people read it. Offsets are UTF-16 code units of its text, `end` exclusive. */
export const GoldArticle = z.object({
  id: z.string(),
  outlet: z.string(),
  /** Of the text that was annotated. */
  sha256: z.string().optional(),
  lines: z.array(z.object({ ...place, role: z.string() })),
  speakers: z.record(z.string(), GoldSpeaker),
  quotes: z.array(GoldQuote),
  indirect: z.array(GoldStatement).default([]),
})
export type GoldArticle = z.infer<typeof GoldArticle>

/** Read a file of gold records, one a line. Throws `Unreadable` with the file, the line and what is wrong there. */
export async function readGold(path: string): Promise<GoldArticle[]> {
  const articles: GoldArticle[] = []
  try {
    for await (const line of splitLines(createReadStream(path), limits.record_bytes_max)) {
      const record = 'tooLong' in line ? 'the record is too long' : readRecord(line.bytes)
      if (typeof record === 'string') throw new Unreadable(`${path}:${line.number}: ${record}`)
      if (record) articles.push(record)
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(`${path}: ${describeFault(error)}`)
  }
  return articles
}

/** A record, nothing for an empty line, or why it is none. */
function readRecord(bytes: Uint8Array): GoldArticle | undefined | string {
  const decoded = decodeUtf8(bytes)
  if ('invalidAt' in decoded) return `not UTF-8: invalid at byte ${decoded.invalidAt} of the line`
  if (decoded.text.trim() === '') return undefined
  const json = readJson(decoded.text)
  if ('reason' in json) return json.reason
  const checked = GoldArticle.safeParse(json.value)
  if (!checked.success) {
    const at = checked.error.issues[0]?.path.join('.')
    return `no gold record${at ? `: ${at} is missing or malformed` : ''}`
  }
  const { speakers, quotes, indirect } = checked.data
  const stranger = [...quotes, ...indirect].find(({ speaker }) => speaker && !speakers[speaker])
  return stranger ? `the speaker ${stranger.speaker} is not among the speakers` : checked.data
}
