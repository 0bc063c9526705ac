import t from 'tap'
import type { Block } from '../../schemas/block.ts'
import type { Quote } from '../../schemas/quote.ts'
import { type Inlay, inlayPieces, type Piece, quoteOfBlock } from '../../src/represent/inlays.ts'

/** A block that begins at offset 10. */
function blockOf(text: string): Block {
  return { id: 'b1', type: 'paragraph', position: { start: 10, end: 10 + text.length }, text }
}

function inlay(block: Block, words: string, kind: Quote['kind'] = 'direct'): Inlay {
  const start = 10 + block.text.indexOf(words)
  const end = start + words.length
  const quote: Quote = {
    id: words,
    kind,
    text: words,
    position: { start, end },
    marks: 'balanced',
    speakers: [],
    attributions: [],
    block: block.id,
    evidence: { rule: 'colon' },
  }
  return { start, end, quote }
}

/** Pieces as words in brackets, `~` where an inlay goes on. */
function drawn(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) =>
      typeof piece === 'string' ? piece : `[${piece.continued ? '~' : ''}${drawn(piece.pieces)}]`,
    )
    .join('')
}

t.test('inlays stand one inside the other as in the text', async (t) => {
  const block = blockOf('one two three four')
  const outer = inlay(block, 'two three four')
  t.equal(drawn(inlayPieces(block, [inlay(block, 'three'), outer])), 'one [two [three] four]')
  t.equal(drawn(inlayPieces(block, [])), 'one two three four')
  t.equal(drawn(inlayPieces(block, [inlay(block, 'one'), inlay(block, 'four')])), '[one] two three [four]')
  t.equal(drawn(inlayPieces(block, [outer, outer])), 'one [[two three four]]')
})

t.test('an inlay that crosses another is cut where that one ends', async (t) => {
  const block = blockOf('one two three four')
  const crossing = [inlay(block, 'one two'), inlay(block, 'two three')]
  t.equal(drawn(inlayPieces(block, crossing)), '[one [two]][~ three] four')
})

t.test('what reaches out of the block or holds nothing is left out', async (t) => {
  const block = blockOf('one two')
  t.equal(
    drawn(
      inlayPieces(block, [
        { start: 5, end: 13 },
        { start: 14, end: 99 },
        { start: 14, end: 14 },
      ]),
    ),
    'one two',
  )
})

t.test('a block consists of a quotation when all other signs in it are no words', async (t) => {
  const whole = blockOf('«نعم. لن نغلق».')
  t.equal(quoteOfBlock(whole, [inlay(whole, 'نعم. لن نغلق')])?.id, 'نعم. لن نغلق')
  const said = blockOf('قال: «نعم».')
  t.equal(quoteOfBlock(said, [inlay(said, 'نعم')]), undefined)
  t.equal(quoteOfBlock(whole, [inlay(whole, 'نعم')]), undefined)
  t.equal(quoteOfBlock(whole, [inlay(whole, 'نعم. لن نغلق', 'indirect')]), undefined, 'reported speech')
})
