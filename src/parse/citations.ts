import type { Range } from '../text/range.ts'
import { type Act, actOf, by, mentionOf } from './shapes.ts'
import type { CueSite } from './subjects.ts'
import { phraseAt, wordAt } from './tokens.ts'

/** «ختم سهيل بقوله تعالى: …»: one word stands for God's name, a wish for the Prophet shows nobody; whoever cites goes on. */
export function citedAt({ sentence, at, cue, context: { lexicon } }: CueSite, span: Range): Act | undefined {
  const name = wordAt(sentence, at + 1)
  const wish = phraseAt(sentence, at + 1, lexicon.sacred)
  if (!name || !(wish || lexicon.divine.has(name.fold))) return undefined
  const act = actOf({
    at,
    next: at + 1 + (wish?.length ?? 1),
    span,
    form: cue.form,
    cue,
    cited: true,
  })
  return wish
    ? act
    : by(act, mentionOf('name', sentence, at + 1, at + 2, undefined, undefined, [name]), 'after')
}
