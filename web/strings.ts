import type { Block, Quote, Speaker } from './api.ts'
import type { Part } from './route.ts'
import { ar } from './strings/ar.ts'
import { en } from './strings/en.ts'

export const langs = ['ar', 'en'] as const
export type Lang = (typeof langs)[number]

/** The forms of a counted noun by `Intl.PluralRules`; `#` stands for the number. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/** What is named by a word of the API. */
interface Named {
  readonly parts: Readonly<Record<Part, string>>
  readonly blocks: Readonly<Record<Block['type'], string>>
  readonly quoteKinds: Readonly<Record<Quote['kind'], string>>
  readonly vias: Readonly<Record<Quote['attributions'][number]['via'], string>>
  readonly speakerKinds: Readonly<Record<Speaker['kind'], string>>
  readonly rules: Readonly<Record<string, string>>
  readonly warningDetails: Readonly<Record<string, string>>
}

/** What the page says in one language: the keys of the Arabic one, with `dir` its direction and `locale` its digits and dates. */
export type Strings = Named & {
  readonly [Key in Exclude<keyof typeof ar, keyof Named>]: (typeof ar)[Key]
}

export const strings: Readonly<Record<Lang, Strings>> = { ar, en }
