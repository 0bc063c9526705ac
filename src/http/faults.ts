import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { limits } from '../limits.ts'
import type { Fault } from './problem.ts'
import type { ErrorCode } from './problem-table.ts'
import { ParameterError } from './validation.ts'

type Issue = z.core.$ZodIssue

/** What a schema found wrong with the query or the path of a request. */
export function parameterFaults(
  issues: readonly unknown[],
  context: string | undefined,
  request: FastifyRequest,
): Fault[] {
  const where = context === 'params' ? 'path' : 'query'
  const sent = (where === 'path' ? request.params : request.query) as Readonly<Record<string, unknown>>
  const faults = issues.flatMap((error) => {
    if (!(error instanceof ParameterError)) return []
    const { issue } = error
    if (issue.code === 'unrecognized_keys') return unknownParameters(issue.keys, request)
    return [parameterFault(issue, where, sent)]
  })
  return withoutRepeats(faults).slice(0, limits.problem_errors_max)
}

/** A value that breaks several rules of a schema may come to one fault: an empty one is no word either. */
function withoutRepeats(faults: readonly Fault[]): Fault[] {
  const seen = new Map(faults.map((fault) => [JSON.stringify(fault), fault]))
  return [...seen.values()]
}

function unknownParameters(keys: readonly string[], request: FastifyRequest): Fault[] {
  const schema = request.routeOptions.schema?.querystring
  const allowed = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
  return keys.map((key) => ({ in: 'query', name: shortName(key), code: 'unknown-parameter', allowed }))
}

function parameterFault(
  issue: Issue,
  where: 'path' | 'query',
  sent: Readonly<Record<string, unknown>>,
): Fault {
  const name = String(issue.path[0] ?? '')
  const value = sent[name]
  const fault = { in: where, name } as const
  if (Array.isArray(value)) return { ...fault, code: 'repeated-parameter' }
  if (value === '') return { ...fault, code: 'empty', ...allowedOf(issue) }
  if (issue.code === 'custom')
    return { ...fault, ...(issue.params as { code: ErrorCode; allowed?: string[] }) }
  if (issue.code === 'invalid_value') return { ...fault, code: 'not-allowed', ...allowedOf(issue) }
  if (issue.code === 'too_big') return { ...fault, code: 'too-long' }
  if (issue.code === 'too_small') return { ...fault, code: 'empty' }
  return { ...fault, code: 'malformed' }
}

function allowedOf(issue: Issue): { allowed?: string[] } {
  return issue.code === 'invalid_value' ? { allowed: issue.values.map(String) } : {}
}

/** A name is repeated so that it can be found again, not so that it can carry anything. */
export function shortName(name: string): string {
  return name.length > 64 ? `${name.slice(0, 64)}…` : name
}
