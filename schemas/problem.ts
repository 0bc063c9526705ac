import { z } from 'zod'
import { Refusal } from './refusal.ts'
import { WorkerCounts } from './worker-counts.ts'

/** One thing that is wrong with a request. It names what the caller sent and does not repeat it. */
export const ProblemError = z
  .object({
    in: z.enum(['query', 'path', 'header', 'body']).meta({ description: 'Where it stands in the request.' }),
    name: z.string().optional().meta({ description: 'Name of the parameter or header.' }),
    pointer: z.string().optional().meta({ description: 'JSON Pointer into the body.' }),
    code: z.string().meta({ description: 'What is wrong, as a word for programs.' }),
    detail: z.string().meta({ description: 'What is wrong, as a sentence.' }),
    allowed: z.array(z.string()).optional().meta({ description: 'What would have been accepted.' }),
  })
  .meta({ id: 'ProblemError', description: 'One thing that is wrong with a request.' })
export type ProblemError = z.infer<typeof ProblemError>

/** Why a request was not answered. Source: RFC 9457. */
export const Problem = z
  .object({
    type: z.string().meta({ description: 'A path under `/problems/`, which serves its meaning.' }),
    title: z.string().meta({ description: 'Fixed for its type and language; Arabic or English.' }),
    status: z.int().min(400).max(599).meta({ description: 'The HTTP status.' }),
    detail: z.string().optional().meta({ description: 'What may help the caller; absent for a 500.' }),
    instance: z.string().meta({ description: '`urn:khabar:request:` and the request id.' }),
    requestId: z.string().meta({ description: 'As in `X-Request-Id` and in the log.' }),
    errors: z.array(ProblemError).optional().meta({ description: 'Everything that is wrong, part by part.' }),
    available: z.array(z.string()).optional().meta({ description: 'With 406: the media types there are.' }),
    items: z.int().min(0).max(1_000_000_000).optional().meta({ description: 'With 503: items loaded.' }),
    duplicates: z
      .int()
      .min(0)
      .max(1_000_000_000)
      .optional()
      .meta({ description: 'With 503: records left out since another has the same text.' }),
    refusals: z.array(Refusal).optional().meta({ description: 'With 503: the first of what is refused.' }),
    refused: z.int().min(0).max(1_000_000_000).optional().meta({ description: 'With 503: files refused.' }),
    workers: WorkerCounts.optional(),
  })
  .meta({ id: 'Problem', description: 'Why a request was not answered (RFC 9457).' })
export type Problem = z.infer<typeof Problem>

const Bilingual = z
  .object({
    ar: z.string().meta({ description: 'In Arabic.' }),
    en: z.string().meta({ description: 'In English.' }),
  })
  .meta({ id: 'Bilingual', description: 'The same words in Arabic and English.' })

/** What a problem type means: what its path under `/problems/` serves. */
export const ProblemType = z
  .object({
    type: z.string().meta({ description: 'The `type` of such problems.' }),
    status: z.int().min(400).max(599).meta({ description: 'The HTTP status.' }),
    title: Bilingual,
    meaning: Bilingual,
  })
  .meta({ id: 'ProblemType', description: 'What a problem type means, in Arabic and English.' })
export type ProblemType = z.infer<typeof ProblemType>
