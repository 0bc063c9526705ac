import type { Direction } from '../../schemas/span.ts'

/** What a terminal gets beside the words. */
export interface Look {
  readonly colour: boolean
  /** Bidi isolates around pieces of the article: docs/decisions/0014-explain-isolates-on-a-terminal.md says when. */
  readonly isolates: boolean
}

export type Paint = 'quote' | 'cue' | 'quiet' | 'warning' | 'strong'

/** How an output is written to: colours on a terminal unless `NO_COLOR` or a dumb one speaks against it. */
export function readLook(
  { isTTY = false }: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): Look {
  // Source: no-color.org: whatever stands in NO_COLOR, as long as it is not empty.
  return { colour: isTTY && !env.NO_COLOR && env.TERM !== 'dumb', isolates: isTTY }
}

/** Words in a colour, where there are colours. Each stretch is closed at once, so that no colour runs on. */
export function paint(words: string, name: Paint | undefined, { colour }: Look): string {
  return colour && name !== undefined && words !== '' ? `\u001b[${sgr[name]}m${words}\u001b[0m` : words
}

const sgr: Readonly<Record<Paint, string>> = {
  quote: '36',
  cue: '33',
  quiet: '2',
  warning: '31',
  strong: '1',
}

/** Words held apart from those around them, in a direction or in that of their first letter. */
export function isolate(words: string, look: Look, direction?: Direction): string {
  if (!look.isolates || words === '') return words
  const first = direction === undefined ? '\u2068' : direction === 'rtl' ? '\u2067' : '\u2066'
  return `${first}${words}\u2069`
}

/** Words of an article as a terminal may have them: control characters, which could give it orders, are made visible. */
export function showSafely(words: string): string {
  return words.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (sign) => (sign === '\t' ? sign : '\ufffd'))
}
