import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyZodOpenApiSchema } from 'fastify-zod-openapi'
import { z } from 'zod'
import { Live, Ready } from '../../../schemas/views.ts'
import type { WorkerCounts } from '../../../schemas/worker-counts.ts'
import { commonProblems, responseSchemas } from '../describe.ts'
import { chooseMedium, json } from '../negotiation.ts'
import type { RouteContext } from '../operation.ts'
import { HttpProblem } from '../problem.ts'
import type { Bilingual } from '../problem-table.ts'

const nothing: Bilingual = {
  en: 'The load is complete and no item can be served.',
  ar: 'اكتمل التحميل ولا خبر يمكن تقديمه.',
}
const stopping: Bilingual = { en: 'The service is stopping.', ar: 'الخدمة في طور التوقف.' }

/** Whether the process answers, and whether it has something to serve. */
export function serveHealth(
  { app, store, descriptions }: RouteContext,
  isDraining: () => boolean,
  workers?: () => WorkerCounts,
): void {
  descriptions.set('getLive', { kind: 'answer', problems: commonProblems })
  descriptions.set('getReady', {
    kind: 'answer',
    problems: [...commonProblems, 503],
  })
  app.get('/health/live', {
    schema: {
      operationId: 'getLive',
      summary: 'Whether the process answers',
      description: 'Always 200: whoever gets an answer has it.',
      tags: ['service'],
      querystring: z.strictObject({}),
      response: responseSchemas([json], Live),
    } satisfies FastifyZodOpenApiSchema,
    handler: async (request, reply) => sendHealth(request, reply, { status: 'live' }),
  })
  app.get('/health/ready', {
    schema: {
      operationId: 'getReady',
      summary: 'Whether there is something to serve',
      description:
        'How many items are served, how many files and records were refused, and the first of these with their reasons: a file that has become unusable stands here while its last good version is served. With several processes, how many of them serve. 503 before the first load, with nothing to serve, and while stopping.',
      tags: ['service'],
      querystring: z.strictObject({}),
      response: responseSchemas([json], Ready),
    } satisfies FastifyZodOpenApiSchema,
    handler: async (request, reply) => {
      const { loaded, items, refused, duplicates, refusals } = store.status()
      const members = { items, refused, duplicates, refusals, ...(workers && { workers: workers() }) }
      if (isDraining()) throw new HttpProblem('not-ready', { members, detail: stopping })
      if (!loaded) throw new HttpProblem('not-ready', { members })
      if (items === 0) throw new HttpProblem('not-ready', { members, detail: nothing })
      return sendHealth(request, reply, { status: 'ready', ...members })
    },
  })
}

function sendHealth(request: FastifyRequest, reply: FastifyReply, body: object): FastifyReply {
  chooseMedium([json], request.headers.accept)
  return reply
    .headers({ 'content-type': json.contentType, 'cache-control': 'no-store', vary: 'Accept' })
    .send(Buffer.from(JSON.stringify(body)))
}
