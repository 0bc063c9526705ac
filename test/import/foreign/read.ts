import type { Article, Refusal } from '../../../src/import/arrival.ts'
import { type ForeignKind, splitForeign } from '../../../src/import/foreign/split.ts'
import { readPiece } from '../../../src/import/piece.ts'

/** What import makes of a file of another format. */
export function readForeign(
  content: string | Uint8Array | object,
  kind: ForeignKind,
): readonly (Article | Refusal)[] {
  const words = typeof content === 'string' ? content : JSON.stringify(content)
  const bytes = content instanceof Uint8Array ? content : new TextEncoder().encode(words)
  return splitForeign(bytes, { file: 'file' }, kind, { file: 'file' }).map((piece) =>
    piece.kind === 'piece' ? readPiece(piece) : piece,
  )
}

/** The articles alone, as records. */
export function recordsOf(content: string | Uint8Array | object, kind: ForeignKind): object[] {
  return readForeign(content, kind).flatMap((arrival) => (arrival.kind === 'article' ? [arrival.raw] : []))
}

/** The reasons alone, each with its line or number where it has one. */
export function reasonsOf(content: string | Uint8Array | object, kind: ForeignKind): unknown[][] {
  return readForeign(content, kind).flatMap((arrival) =>
    arrival.kind === 'refusal' ? [[arrival.place.line ?? arrival.place.entry, arrival.reason]] : [],
  )
}

/** Three invented paragraphs. */
export const paragraphs = [
  'أعلنت بلدية عين الصفصاف، صباح الأحد، إعادة افتتاح المكتبة العامة بعد ثلاث سنوات من أعمال الترميم التي شملت القاعات والسقف والحديقة.',
  'وقالت مديرة المكتبة جمانة الزيتوني: «سنبدأ بعشرة آلاف كتاب، وسيكون الدخول مجانيا لطلاب المدارس طوال العام».',
  'وأضاف رئيس البلدية باسل النجار أن الحديقة ستبقى مفتوحة حتى المساء، وأن ورشة لتجليد الكتب القديمة ستقام كل خميس في القاعة الصغيرة.',
] as const

export const text = paragraphs.join('\n\n')
export const html = paragraphs.map((words) => `<p>${words}</p>`).join('\n')
