import t from 'tap'
import { type Piece, type Refusal, refuse } from '../../src/import/arrival.ts'
import { limits } from '../../src/limits.ts'
import { gatherBatches } from '../../src/load/batches.ts'

function piece(bytes: number, form: Piece['form'] = 'record'): Piece {
  return { kind: 'piece', place: { file: 'a' }, form, bytes: new Uint8Array(bytes), meta: {} }
}

/** How many pieces are in each batch. */
async function sizesOf(...pieces: readonly (Piece | Refusal)[]): Promise<number[]> {
  const sizes: number[] = []
  async function* stream() {
    yield* pieces
  }
  for await (const batch of gatherBatches(stream())) sizes.push(batch.length)
  return sizes
}

t.test('a batch has a bounded number of pieces', async (t) => {
  const most = limits.batch_pieces_max
  const many = (count: number) => Array.from({ length: count }, () => piece(1))
  t.strictSame(await sizesOf(...many(most - 1)), [most - 1])
  t.strictSame(await sizesOf(...many(most)), [most])
  t.strictSame(await sizesOf(...many(most + 1)), [most, 1])
  t.strictSame(await sizesOf(), [])
})

t.test('a batch is full with the piece that brings it to its bytes', async (t) => {
  const most = limits.batch_bytes_max
  t.strictSame(await sizesOf(piece(most - 1), piece(1), piece(1)), [2, 1])
  t.strictSame(await sizesOf(piece(most), piece(1)), [1, 1])
  t.strictSame(await sizesOf(piece(most * 4), piece(1)), [1, 1], 'one that is larger stands alone')
})

t.test('pages take longer, so fewer are sent together; refusals weigh nothing', async (t) => {
  const pages = Array.from({ length: 4 }, () => piece(Math.ceil(limits.batch_bytes_max / 40), 'html'))
  t.strictSame(await sizesOf(...pages), [2, 2])
  t.strictSame(await sizesOf(refuse({ file: 'a' }, 'is a folder'), piece(1)), [2])
})
