import type { LineWords } from '../lexicon.ts'
import { plain } from '../plain.ts'
import { openings, words } from '../tables.ts'

/** Lines that are not prose, as English newspapers and agencies print them. */
export const lines: LineWords = {
  ...plain.lines,
  creditLabels: words('source sources'),
  agencies: words('agencies'),
  wires: words('agencies reuters ap afp dpa'),
  boilerplate: openings(
    'read more | read also | see also | related articles | related stories | more on this story | tags | keywords | share this | follow us | subscribe | sign up | advertisement',
  ),
  bylines: openings('by | reported by | written by | edited by | compiled by'),
  captions: openings('photo | photograph | picture | image'),
  endings: words('ends end'),
  labels: words(
    'breaking video photos pictures exclusive analysis opinion live watch update updated sport business politics culture note factbox explainer podcast',
  ),
}
