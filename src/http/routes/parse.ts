import { hash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { FastifyZodOpenApiSchema } from 'fastify-zod-openapi'
import { z } from 'zod'
import { NewsItem } from '../../../schemas/news-item.ts'
import { Unit } from '../../../schemas/query.ts'
import { RawArticle } from '../../../schemas/raw-article.ts'
import { parseArticle, type Received } from '../../parse/article.ts'
import { inOffsetUnit } from '../../represent/offset-unit.ts'
import { bodyTypes, readArticle } from '../article-body.ts'
import { commonProblems, responseSchemas } from '../describe.ts'
import { linkHeader, schemaLinks, serviceLinks } from '../links.ts'
import { formatOf, itemDocument, parsedMedia } from '../media.ts'
import { chooseMedium } from '../negotiation.ts'
import type { RouteContext } from '../operation.ts'
import { validateByZod } from '../validation.ts'

const ParseQuery = z.strictObject({ format: formatOf(parsedMedia), offsetUnit: Unit })

/** `POST /v1/parse`: an article in, an item out; nothing is kept. */
export async function serveParse({ app, descriptions, readPage }: RouteContext): Promise<void> {
  descriptions.set('parseArticle', {
    kind: 'answer',
    problems: [...commonProblems, 413, 415, 422],
    headers: ['Content-Language', 'Link'],
    media: parsedMedia,
  })
  // A scope of its own: no other path reads a body.
  await app.register(async (scope: FastifyInstance) => {
    scope.addContentTypeParser(bodyTypes, { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    scope.post('/v1/parse', {
      schema: {
        operationId: 'parseArticle',
        summary: 'Parse an article',
        description:
          'Turns an article, as plain text, as a page or as a RawArticle, into an item, in any of its forms, and keeps nothing. The item has no `links` and no `loadedAt`.',
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
        response: responseSchemas(parsedMedia, NewsItem),
      } satisfies FastifyZodOpenApiSchema,
      // The body is checked by the handler, which tells what is malformed from what is no article.
      validatorCompiler: (route) =>
        route.httpPart === 'body' ? (value: unknown) => ({ value }) : validateByZod(route),
      handler: async (request, reply) => {
        const { format, offsetUnit } = request.query as z.output<typeof ParseQuery>
        const medium = chooseMedium(parsedMedia, request.headers.accept, format)
        const body = bodyOf(request)
        const { raw, markup } = await readArticle(body, request.headers, readPage)
        const item = parseArticle(raw, markup && receivedPage(body), markup)
        const text = raw.text ?? ''
        const document = itemDocument(medium, item, text)
        const about = schemaLinks(document ? medium.describedBy : '/v1/schemas/news-item')
        return reply
          .headers({
            'content-type': medium.contentType,
            'content-language': item.lang,
            'cache-control': 'no-store',
            vary: 'Accept',
            link: linkHeader([...about, ...serviceLinks]),
            ...medium.headers,
          })
          .send(
            document ?? Buffer.from(JSON.stringify(inOffsetUnit({ ...item, offsetUnit }, text, offsetUnit))),
          )
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
