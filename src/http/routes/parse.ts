import { hash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type FastifyZodOpenApiSchema, validatorCompiler } from 'fastify-zod-openapi'
import { z } from 'zod'
import { NewsItem } from '../../../schemas/news-item.ts'
import { Format, Unit } from '../../../schemas/query.ts'
import { RawArticle } from '../../../schemas/raw-article.ts'
import { parseArticle, type Received } from '../../parse/article.ts'
import { inOffsetUnit } from '../../represent/offset-unit.ts'
import { bodyTypes, readArticle } from '../article-body.ts'
import { commonProblems, responseSchemas } from '../describe.ts'
import { linkHeader, serviceLinks } from '../links.ts'
import { chooseMedium, json } from '../negotiation.ts'
import type { RouteContext } from '../operation.ts'

const media = [json]
const ParseQuery = z.strictObject({ format: Format, offsetUnit: Unit })

/** `POST /v1/parse`: an article in, an item out; nothing is kept. */
export async function serveParse({ app, descriptions, readPage }: RouteContext): Promise<void> {
  descriptions.set('parseArticle', {
    kind: 'answer',
    problems: [...commonProblems, 413, 415, 422],
    headers: ['Content-Language', 'Link'],
  })
  // A scope of its own: no other path reads a body.
  await app.register(async (scope: FastifyInstance) => {
    scope.addContentTypeParser(bodyTypes, { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    scope.post('/v1/parse', {
      schema: {
        operationId: 'parseArticle',
        summary: 'Parse an article',
        description:
          'Turns an article, as plain text, as a page or as a RawArticle, into an item and keeps nothing. The item has no `links` and no `loadedAt`.',
        tags: ['parse'],
        querystring: ParseQuery,
        body: {
          description:
            'One article, at most 256 KiB, in UTF-8; a page also in the character set that its header or it itself declares.',
          required: true,
          content: {
            'text/plain': { schema: z.string() },
            'text/html': { schema: z.string() },
            'application/json': { schema: RawArticle },
          },
        },
        response: responseSchemas(media, NewsItem),
      } satisfies FastifyZodOpenApiSchema,
      // The body is checked by the handler, which tells what is malformed from what is no article.
      validatorCompiler: (route) =>
        route.httpPart === 'body' ? (value: unknown) => ({ value }) : validatorCompiler(route as never),
      handler: async (request, reply) => {
        const { format, offsetUnit } = request.query as z.output<typeof ParseQuery>
        const medium = chooseMedium(media, request.headers.accept, format)
        const body = bodyOf(request)
        const { raw, markup } = await readArticle(body, request.headers, readPage)
        const item = parseArticle(raw, markup && receivedPage(body), markup)
        const answer = inOffsetUnit({ ...item, offsetUnit }, raw.text ?? '', offsetUnit)
        return reply
          .headers({
            'content-type': medium.contentType,
            'content-language': item.lang,
            'cache-control': 'no-store',
            vary: 'Accept',
            link: linkHeader([{ rel: 'describedby', href: '/v1/schemas/news-item' }, ...serviceLinks]),
          })
          .send(Buffer.from(JSON.stringify(answer)))
      },
    })
  })
}

/** Of a page, size and digest are those of the body; of a text they are its own. */
function receivedPage(body: Buffer): Received {
  return { format: 'html', bytes: body.length, sha256: hash('sha256', body, 'hex') }
}

function bodyOf(request: FastifyRequest): Buffer {
  return Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
}
