import { createHash } from 'node:crypto'
import Negotiator from 'negotiator'
import { z } from 'zod'
import { isKnownToCaller } from '../conditional.ts'
import type { RouteContext } from '../operation.ts'
import { HttpProblem } from '../problem.ts'
import { type Encoding, encodings, type ReaderPage } from '../reader-page.ts'

/** A name holds the digest of what it names, so that it never stands for anything else: a year, the most there is. */
const ASSET_AGE_S = 365 * 24 * 60 * 60

/** The files that the reader page loads, by names that are known. */
export function serveAssets({ app }: RouteContext, { assets }: ReaderPage): void {
  app.route({
    method: 'GET',
    url: '/assets/:name',
    schema: { hide: true, params: z.strictObject({ name: z.string() }), querystring: z.strictObject({}) },
    handler: async (request, reply) => {
      const { name } = request.params as { name: string }
      const asset = assets.get(name)
      if (!asset) throw new HttpProblem('no-such-path')
      const accepted = new Negotiator({ headers: request.headers }).encodings([...encodings])
      const encoding = encodings.find((one) => accepted.includes(one)) ?? 'identity'
      const body = asset.encoded(encoding)
      const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
      reply.headers({
        'content-type': asset.contentType,
        'cache-control': `public, max-age=${ASSET_AGE_S}, immutable`,
        vary: 'Accept-Encoding',
        etag,
        ...codingOf(encoding),
      })
      const { 'if-none-match': ifNoneMatch } = request.headers
      if (!isKnownToCaller({ ifNoneMatch, ifModifiedSince: undefined }, etag, undefined))
        return reply.send(body)
      return reply.removeHeader('content-type').code(304).send()
    },
  })
}

function codingOf(encoding: Encoding): Readonly<Record<string, string>> {
  return encoding === 'identity' ? {} : { 'content-encoding': encoding }
}
