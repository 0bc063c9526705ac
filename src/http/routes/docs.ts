import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { RouteContext } from '../operation.ts'
import { HttpProblem } from '../problem.ts'

/**
 * Swagger UI at `/docs`. It takes some forty modules of others, so it is an application of its own, which is loaded when
 * its page is first asked for; requests and answers are handed on.
 */
export function serveDocs({ app }: RouteContext): void {
  let page: Promise<FastifyInstance> | undefined
  const openPage = async (): Promise<FastifyInstance> => {
    const { createDocsPage } = await import('../docs-page.ts')
    return createDocsPage(await app.openapi())
  }
  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    page ??= openPage()
    const { method, url } = request
    const answer = await (await page).inject({
      method: method as 'GET' | 'HEAD',
      url,
      headers: passedOn(request.headers),
    })
    if (answer.statusCode >= 400 && answer.statusCode < 500) throw new HttpProblem('no-such-path')
    if (answer.statusCode >= 500) throw new Error('the docs page has failed')
    for (const [name, value] of Object.entries(answer.headers)) {
      if (value !== undefined && !ofConnection.has(name)) reply.header(name, value)
    }
    return reply.code(answer.statusCode).send(answer.rawPayload)
  }
  for (const url of ['/docs', '/docs/*']) app.get(url, { schema: { hide: true }, handler })
  app.addHook('onClose', async () => (await page)?.close())
}

/** What an answer says of the connection is said by the server that has one. */
const ofConnection: ReadonlySet<string> = new Set(['connection', 'date', 'keep-alive', 'transfer-encoding'])

/** Whether the caller has a file already; nothing else of a request matters to a file. */
function passedOn(headers: FastifyRequest['headers']): Record<string, string> {
  const names = ['if-none-match', 'if-modified-since'] as const
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}
