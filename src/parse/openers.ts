import { foldWord } from '../text/fold.ts'
import type { Head, Letters, Lexicon } from './lexicon/lexicon.ts'

/** What in a word a mention may open with: the word, the noun behind its conjunction, or that behind its preposition. */
export type Opener = 'itself' | 'joined' | 'addressed'

/** Which of these opens one; undefined where none does, as in nearly all words. */
export function openerOf(form: Letters, head: Head | undefined, lexicon: Lexicon): Opener | undefined {
  if (opensMention(head)) return 'itself'
  const units = lexicon.conjunctionUnits(form)
  if (units > 0 && opensMention(lexicon.head(behind(form, units)))) return 'joined'
  const noun = lexicon.withoutPreposition(form)?.noun
  if (noun === undefined) return undefined
  const inner = { bare: noun, fold: foldWord(noun) }
  return lexicon.isDefinite(inner) && opensMention(lexicon.head(inner)) ? 'addressed' : undefined
}

function behind({ bare, fold }: Letters, units: number): Letters {
  return { bare: bare.slice(units), fold: fold.slice(units) }
}

function opensMention(head: Head | undefined): boolean {
  if (!head) return false
  if (head.kind === 'organization') return !head.closed
  return (
    head.kind === 'office' || head.kind === 'honorific' || head.kind === 'document' || head.number === 'dual'
  )
}
