import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'
import Negotiator from 'negotiator'
import { remembered } from './remembered.ts'

/** A content coding of HTTP. Source: RFC 9110, 8.4.1. */
export type Coding = (typeof codings)[number]

/** The codings there are, the one that makes bytes smallest first. */
export const codings = ['br', 'gzip', 'identity'] as const

/** The coding that the caller likes best, the smaller one where it likes several; as it is where it takes none. */
export function chooseCoding(accept: string | undefined): Coding {
  // A caller who says nothing takes anything, and may not be able to read it.
  return accept === undefined ? 'identity' : readAccepted(accept)
}

const readAccepted = remembered((accept): Coding => {
  const negotiator: Encodings = new Negotiator({ headers: { 'accept-encoding': accept } })
  const [chosen] = negotiator.encodings([...codings], { preferred: [...codings] })
  return codings.find((coding) => coding === chosen) ?? 'identity'
})

/** Negotiator takes an order for codings that are liked equally; its types do not say so. */
interface Encodings {
  encodings(available: string[], options: { preferred: string[] }): string[]
}

const brotli = promisify<Buffer, object, Buffer>(brotliCompress)
const deflate = promisify<Buffer, Buffer>(gzip)

/**
 * How hard brotli tries. An answer is made while its caller waits, and some are asked for once; what is asked for as
 * long as the program runs may take some seconds of another thread.
 */
export type Effort = 'answer' | 'asset'

const quality = { answer: 5, asset: zlib.BROTLI_MAX_QUALITY } as const satisfies Record<Effort, number>

/** Bytes in a coding; the work is done on another thread. */
export async function encode(plain: Buffer, coding: Coding, effort: Effort): Promise<Buffer> {
  if (coding === 'identity') return plain
  if (coding === 'gzip') return deflate(plain)
  return brotli(plain, {
    params: {
      [zlib.BROTLI_PARAM_MODE]: zlib.BROTLI_MODE_TEXT,
      [zlib.BROTLI_PARAM_QUALITY]: quality[effort],
      [zlib.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  })
}
