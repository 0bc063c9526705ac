import type { FastifyServerOptions } from 'fastify'

/**
 * Keeps Fastify from loading the compilers it comes with, some hundred modules: requests are checked by zod, and answers
 * are written as bytes. A route with a schema that nobody gave a compiler for fails when it is registered.
 */
export const noCompilers: NonNullable<FastifyServerOptions['schemaController']> = {
  compilersFactory: {
    buildValidator: () => () => {
      throw new Error('a validator compiler is missing')
    },
    buildSerializer: () => () => {
      throw new Error('a serializer compiler is missing')
    },
  },
}
