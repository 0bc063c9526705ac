import type { Direction } from '../../schemas/span.ts'
import type { Range } from '../text/range.ts'
import { RIGHT_TO_LEFT, type Script, scriptOf } from '../text/script.ts'
import { Vocabulary } from './form.ts'
import { ENGLISH_WORDS, FOREIGN_LETTERS } from './lexicon/alphabets.ts'
import { ar } from './lexicon/ar.ts'
import { plain } from './lexicon/plain.ts'

/** A language and its base direction. */
export interface Language {
  readonly lang: string
  readonly dir: Direction
}

/** One foreign letter in this many says that the text is not Arabic; names alone bring far fewer. */
const FOREIGN_LETTER_EVERY = 40
/** In a short text, one foreign name alone brings fewer. */
const FOREIGN_LETTERS_MIN = 6

/** The language of a stretch by its letters; the supplied tag wins where it is well formed. */
export function readLanguage(text: string, range: Range, supplied?: string): Language {
  const script = scriptOf(text, range)
  const lang = wellFormed(supplied) ?? detect(text.slice(range.start, range.end), script)
  return { lang, dir: script && RIGHT_TO_LEFT.has(script) ? 'rtl' : script ? 'ltr' : dirOf(lang) }
}

/** What the parser knows of a language; nothing for those it was not taught. */
export function vocabularyFor(lang: string): Vocabulary {
  return TAUGHT.get(lang.split('-')[0]?.toLowerCase() ?? '') ?? UNTAUGHT
}

const TAUGHT: ReadonlyMap<string, Vocabulary> = new Map(
  [ar].map((lexicon) => [lexicon.lang, new Vocabulary(lexicon)]),
)
const UNTAUGHT = new Vocabulary(plain)

function detect(text: string, script: Script | undefined): string {
  if (script === 'latn') return isEnglish(text) ? 'en' : 'und'
  if (script === 'hebr') return 'he'
  if (script !== 'arab') return 'und'
  for (const [lang, pattern] of FOREIGN_LETTERS) {
    const foreign = text.match(pattern)?.length ?? 0
    if (foreign >= FOREIGN_LETTERS_MIN && foreign * FOREIGN_LETTER_EVERY > text.length) return lang
  }
  return 'ar'
}

function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  const known = words.filter((word) => ENGLISH_WORDS.has(word)).length
  return known > 0 && known * 10 >= words.length
}

function wellFormed(lang: string | undefined): string | undefined {
  return lang !== undefined && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/.test(lang) ? lang : undefined
}

function dirOf(lang: string): Direction {
  return /^(ar|fa|ur|he|ckb|ps|sd|ug|yi)\b/i.test(lang) ? 'rtl' : 'ltr'
}
