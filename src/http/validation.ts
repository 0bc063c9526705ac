import type { FastifySchemaCompiler } from 'fastify'
import type { z } from 'zod'

/** What a schema found wrong with the query or the path of a request; the error handler makes a problem of it. */
export class ParameterError extends Error {
  readonly issue: z.core.$ZodIssue

  constructor(issue: z.core.$ZodIssue) {
    super(issue.message)
    this.issue = issue
  }
}

/** Checks the query and the path of a request by a schema of zod, which also gives the values their types. */
export const validateByZod: FastifySchemaCompiler<unknown> = ({ schema }) => {
  const parameters = schema as z.ZodType
  return (value: unknown) => {
    const { success, data, error } = parameters.safeParse(value)
    if (success) return { value: data }
    // Fastify's types know the errors of its own compiler alone; it hands on whatever a list holds.
    return { error: error.issues.map((issue) => new ParameterError(issue)) as never }
  }
}
