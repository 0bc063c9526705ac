import type { Cue } from './lexicon/lexicon.ts'
import type { Mention } from './mention.ts'
import type { MentionContext } from './phrase.ts'
import { openingSubject } from './subjects.ts'
import type { Token } from './tokens.ts'

/** Any verb: a form that agrees with everybody. */
const ANY: Cue = { form: 'verb', manner: 'saying' }

/**
 * The person a sentence without speech is about, who may speak in the next one without being named: «زار الوزير المصنع.
 * وقال …». The subject of the verb that opens the sentence, or the first words of it.
 */
export function topicOf(sentence: readonly Token[], context: MentionContext): Mention | undefined {
  return openingSubject({ sentence, at: sentence.length, cue: ANY, context })
}
