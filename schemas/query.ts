import { z } from 'zod'
import { QuoteKind } from './quote.ts'
import { OffsetUnit } from './span.ts'
import { SpeakerKind } from './speaker.ts'

const wordsMax = 200
const cursorMax = 512
const beginningsMax = 4

/** What the document says of a parameter in place of the form in which it is checked. */
export function documentedAs(schema: object) {
  return ({ jsonSchema }: { jsonSchema: Record<string, unknown> }): void => {
    const { description, example } = jsonSchema
    for (const name of Object.keys(jsonSchema)) delete jsonSchema[name]
    Object.assign(jsonSchema, schema, description && { description }, example && { example })
  }
}

/** Plain digits only: no sign, exponent, blank or digit of another script. */
export const Limit = z
  .string()
  .transform((value, context) => {
    if (/^(?:[1-9][0-9]?|100)$/.test(value)) return Number(value)
    context.addIssue({ code: 'custom', params: { code: 'out-of-range' } })
    return z.NEVER
  })
  .default(20)
  .meta({
    description: 'How many entries a page holds at most.',
    override: documentedAs({ type: 'integer', minimum: 1, maximum: 100, default: 20 }),
  })

export const Cursor = z.string().min(1).max(cursorMax).optional().meta({
  description: 'Where a page begins: `page.next` of the page before, with the same filters and sort.',
})

export const Unit = z
  .enum(OffsetUnit.options)
  .default('utf-16')
  .meta({ description: 'Unit of every offset in the answer.' })

export const Format = z
  .enum(['json'])
  .optional()
  .meta({ description: 'Media type of the answer by a short name; stronger than `Accept`.' })

/** Words to find or a name to compare. They are compared folded: hamza, vowel signs and tatweel do not matter. */
export const Words = z.string().min(1).max(wordsMax).regex(/\S/)

/** What to look for. Bounded as `Words`; what stands in it is never an operator of anything but what is said here. */
export const SearchWords = Words.refine((q) => (q.match(/\*/g) ?? []).length <= beginningsMax, {
  params: { code: 'too-many-beginnings' },
})
  .optional()
  .meta({
    description:
      'Words, of which each must be found, and "phrases" in quotation marks. Two letters or more with `*` behind them stand for every word that begins so, at most four times. Compared folded; a word is also found with the article or a clitic joined to it, which weighs less, and a name that nobody has also finds one that is spelt almost like it.',
    example: 'المكتبة "فتح الأبواب"',
  })

/** Names from a fixed list, comma between them. */
export function namesOf(names: readonly string[], description: string) {
  return z
    .string()
    .transform((value, context) => {
      const wanted = value.split(',')
      if (wanted.some((name) => !names.includes(name))) {
        context.addIssue({ code: 'custom', params: { code: 'unknown-name', allowed: names } })
        return z.NEVER
      }
      return wanted
    })
    .optional()
    .meta({
      description: `${description} Comma between them.`,
      override: documentedAs({ type: 'array', items: { type: 'string', enum: [...names] } }),
      param: { style: 'form', explode: false },
    })
}

/** A day or an instant, as the range of milliseconds it covers: `[first, after the last)`. */
function dateParameter(description: string) {
  return z
    .string()
    .transform((value, context): readonly [number, number] => {
      const range = dateRange(value)
      if (range) return range
      context.addIssue({ code: 'custom', params: { code: 'not-a-date' } })
      return z.NEVER
    })
    .optional()
    .meta({ description, override: documentedAs({ type: 'string' }), example: '2022-02-18' })
}

export const From = dateParameter(
  'Published on this day or later. `YYYY-MM-DD`, or a date-time with its zone.',
)
export const To = dateParameter(
  'Published on this day or earlier. `YYYY-MM-DD`, or a date-time with its zone.',
)

const day = /^\d{4}-\d{2}-\d{2}$/
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/
const dayMs = 86_400_000

function dateRange(value: string): readonly [number, number] | undefined {
  const start = Date.parse(value)
  // Date.parse takes 31 February for 3 March.
  const isReal = new Date(`${value.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(start) || Number.isNaN(isReal.getTime())) return undefined
  if (isReal.toISOString().slice(0, 10) !== value.slice(0, 10)) return undefined
  if (day.test(value)) return [start, start + dayMs]
  return instant.test(value) ? [start, start + 1] : undefined
}

export const Flag = z
  .enum(['true', 'false'])
  .transform((value) => value === 'true')
  .optional()

export const LangRange = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}$/)
  .optional()
  .meta({ description: 'Language of the item; `ar` finds `ar-LB` as well.' })

export const QuoteKindFilter = z
  .enum(QuoteKind.options)
  .optional()
  .meta({ description: 'Quotations of this kind.' })

export const SpeakerKindFilter = z
  .enum(SpeakerKind.options)
  .optional()
  .meta({ description: 'Speakers of this kind.' })

/** A parameter in the path. Which values exist is known to the store. */
export function pathParameter(description: string) {
  return z.string().min(1).max(wordsMax).meta({ description })
}
