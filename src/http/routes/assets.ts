import Negotiator from 'negotiator'
import { z } from 'zod'
import type { RouteContext } from '../operation.ts'
import { HttpProblem } from '../problem.ts'
import type { Coding, ReaderPage } from '../reader-page.ts'
import { sendRepresentation } from '../representation.ts'

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
      const coding = chooseCoding(asset.codings, request.headers['accept-encoding'])
      const { body, etag } = await asset.encoded(coding)
      return sendRepresentation(request, reply, {
        body,
        etag,
        modified: undefined,
        headers: {
          'content-type': asset.contentType,
          etag,
          vary: 'Accept-Encoding',
          'cache-control': 'public, max-age=31536000, immutable',
          ...(coding === 'identity' ? {} : { 'content-encoding': coding }),
        },
      })
    },
  })
}

/** The coding that the caller likes best, the smaller one where it likes several; as it is where it takes none. */
function chooseCoding(offered: readonly Coding[], accept: string | undefined): Coding {
  const negotiator: Encodings = new Negotiator({ headers: { 'accept-encoding': accept } })
  const [chosen] = negotiator.encodings([...offered], { preferred: [...offered] })
  return offered.find((coding) => coding === chosen) ?? 'identity'
}

/** Negotiator takes an order for codings that are liked equally; its types do not say so. */
interface Encodings {
  encodings(available: string[], options: { preferred: string[] }): string[]
}
