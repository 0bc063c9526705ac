import type { Cue, Head } from './lexicon.ts'

// The tables put their entries together in many ways, and an engine reads what has many shapes slowly. What a word keeps
// has one: all that an entry can say, in this order, `undefined` for what it does not say.

/** A cue in the one shape that words keep. */
export function cueEntry(cue: Cue): Cue {
  return {
    form: cue.form,
    manner: cue.manner,
    gender: cue.gender,
    number: cue.number,
    mutual: cue.mutual,
    through: cue.through,
    from: cue.from,
    labels: cue.labels,
    transitive: cue.transitive,
    addressed: cue.addressed,
    takes: cue.takes,
    stance: cue.stance,
    shows: cue.shows,
    denies: cue.denies,
    intends: cue.intends,
    continues: cue.continues,
    imperfect: cue.imperfect,
    weak: cue.weak,
  } satisfies Record<keyof Cue, unknown>
}

/** A head in the one shape that words keep. */
export function headEntry(head: Head): Head {
  return {
    kind: head.kind,
    gender: head.gender,
    number: head.number,
    withArticle: head.withArticle,
    closed: head.closed,
    oblique: head.oblique,
    parties: head.parties,
    kin: head.kin,
    quantifier: head.quantifier,
    styles: head.styles,
    stands: head.stands,
  } satisfies Record<keyof Head, unknown>
}
