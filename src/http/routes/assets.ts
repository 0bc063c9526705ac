import { z } from 'zod'
import { chooseCoding } from '../coding.ts'
import type { RouteContext } from '../operation.ts'
import { HttpProblem } from '../problem.ts'
import type { ReaderPage } from '../reader-page.ts'
import { representationOf, sendRepresentation } from '../representation.ts'

/** What the reader page loads. A name holds the digest of its file, so that what was loaded once is never asked for again. */
export function serveAssets({ app }: RouteContext, page: ReaderPage): void {
  app.route<{ Params: { readonly name: string } }>({
    method: 'GET',
    url: '/assets/:name',
    // These files are parts of a page, not something to call.
    schema: { hide: true, querystring: z.strictObject({}) },
    handler: async (request, reply) => {
      const asset = page.assets.get(request.params.name)
      if (!asset) throw new HttpProblem('no-such-path')
      const coding = asset.isCoded ? chooseCoding(request.headers['accept-encoding']) : 'identity'
      const { body, etag } = await asset.encoded(coding)
      const headers = {
        'content-type': asset.contentType,
        etag,
        vary: 'Accept-Encoding',
        'cache-control': 'public, max-age=31536000, immutable',
        ...(coding === 'identity' ? {} : { 'content-encoding': coding }),
      }
      const plain = { body, modified: undefined, item: undefined }
      return sendRepresentation(request, reply, representationOf(plain, headers))
    },
  })
}
