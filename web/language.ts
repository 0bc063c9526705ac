import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ItemSummary } from './api.ts'
import { type Forms, type Lang, langs, type Strings, strings } from './strings.ts'

const key = 'khabar.lang'

/** The language to speak: the one chosen before, else the first of the browser's that there is, else Arabic. */
export function chosenLang(): Lang {
  const wished = [stored(), ...navigator.languages].map((tag) => tag?.split('-')[0])
  return wished.map((tag) => langs.find((lang) => lang === tag)).find((lang) => lang !== undefined) ?? 'ar'
}

/** Keep a choice. A browser that keeps nothing forgets it with the page. */
export function keepLang(lang: Lang): void {
  try {
    localStorage.setItem(key, lang)
  } catch {
    // Storage may be off; the choice then holds as long as the page.
  }
}

function stored(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

export const LangContext = createContext<Lang>('ar')

/** The language of the page, its strings, and what writes numbers and dates in it. */
export interface Words {
  readonly lang: Lang
  readonly s: Strings
  readonly count: (forms: Forms, n: number) => string
  readonly number: (n: number) => string
  readonly percent: (share: number) => string
  readonly date: (published: ItemSummary['publishedAt']) => string | undefined
}

/** What the page speaks where it stands. */
export function useWords(): Words {
  return wordsOf[useContext(LangContext)]
}

/** Put values into a string, `#` first. */
export function put(text: string, hash: string, at = ''): string {
  return text.replace('#', () => hash).replace('@', () => at)
}

function makeWords(lang: Lang): Words {
  const s = strings[lang]
  const numbers = new Intl.NumberFormat(s.locale)
  const percents = new Intl.NumberFormat(s.locale, { style: 'percent', maximumFractionDigits: 0 })
  const plural = new Intl.PluralRules(lang)
  const number = (n: number) => numbers.format(n)
  return {
    lang,
    s,
    number,
    percent: (share) => percents.format(share),
    count: (forms, n) => (forms[plural.select(n)] ?? forms.other).replace('#', number(n)),
    date: (published) => published && formatDate(published, s.locale),
  }
}

const wordsOf: Readonly<Record<Lang, Words>> = { ar: makeWords('ar'), en: makeWords('en') }

const precisions: Record<NonNullable<ItemSummary['publishedAt']>['precision'], Intl.DateTimeFormatOptions> = {
  minute: { dateStyle: 'long', timeStyle: 'short' },
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
  year: { year: 'numeric', timeZone: 'UTC' },
  'month-day': { day: 'numeric', month: 'long', timeZone: 'UTC' },
}

/** A date as precisely as it is known; as it stands where it is none that a calendar knows. */
function formatDate({ value, precision }: NonNullable<ItemSummary['publishedAt']>, locale: string): string {
  // A leap year, so that the 29th of February is a day of it.
  const date = new Date(precision === 'month-day' ? value.replace(/^--/, '2000-') : value)
  if (Number.isNaN(date.getTime())) return value
  return new Intl.DateTimeFormat(`${locale}${locale.includes('-u-') ? '-ca-gregory' : '-u-ca-gregory'}`, {
    ...precisions[precision],
  }).format(date)
}
