/**
 * The rules that tie a quotation to its speaker, by the name that `evidence.rule` serves, with their meaning in words.
 * Examples are in the order of the sentence.
 */
export const RULES = {
  'subject-after-cue': 'The speaker is the subject right after the cue: said the minister: “…”.',
  'subject-before-cue': 'The speaker is the subject before the cue: the minister said: “…”.',
  'owner-of-speech':
    'The cue follows a noun of speech whose owner speaks: the minister’s remarks, where he said “…”.',
  'sentence-subject':
    'The cue has no subject and takes that of the verb its sentence opens with: the minister received them and said.',
  'clause-about-speaker': 'The cue stands in a clause that tells of the speaker: the report, which said ….',
  'same-sentence': 'The cue has no subject of its own and takes the one of its sentence: …, adding “…”.',
  'carried-over':
    'The cue has no subject at all; whoever spoke last and agrees with it in gender and number goes on.',
  'last-named':
    'A pronoun, a verb without a subject, or marks alone, behind a sentence about somebody: the person named last speaks.',
  'both-sides': 'Two sides speak together: the president discussed with the leaders “…”.',
  'source-named': 'A preposition names the source: according to the ministry.',
  'cue-after-quote': 'The cue and its subject stand after the quotation: “…”, said the minister.',
  'name-and-colon': 'A name or role and a colon stand right before the quotation.',
  'standing-alone': 'The quotation stands alone after a sentence in which somebody speaks.',
  'set-apart': 'The page sets the quotation apart, under a line in which somebody speaks.',
  'heading-colon': 'A heading names the speaker before a colon.',
  unattributed: 'Nothing in the text says who speaks.',
} as const

export type Rule = keyof typeof RULES
