import { createServer } from 'node:http'

/** What the bare server answers under a path. */
export interface BareAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** In base64, so that it can be sent to the process. */
  readonly body: string
}

/**
 * The least that a server of Node can do: the bytes of khabar's answers under one path each, with the headers that say
 * what they are. It looks at no header, checks nothing and logs nothing. A process of its own: it gets its answers from
 * its parent and tells it the port.
 */
process.once('message', (answers: Readonly<Record<string, BareAnswer>>) => {
  const table = new Map(
    Object.entries(answers).map(([path, { status, headers, body }]) => [
      path,
      { status, headers, body: Buffer.from(body, 'base64') },
    ]),
  )
  const server = createServer((request, response) => {
    const answer = table.get(request.url ?? '')
    if (!answer) throw new Error(`nothing stands under ${request.url}`)
    response.writeHead(answer.status, answer.headers)
    response.end(answer.body)
  })
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()))
})
process.once('disconnect', () => process.exit())
