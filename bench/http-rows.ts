/** One sort of answer under measurement. */
export interface Row {
  readonly name: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** The least that is wanted of the ratio to bare `node:http`. */
  readonly target: number
}

interface Item {
  readonly id: string
  readonly speakers: readonly { readonly id: string }[]
}

/** The answers that are measured, over a server that holds at least 20 items. */
export async function readRows(url: string): Promise<Row[]> {
  const list = await ask<{ items: { id: string }[] }>(`${url}/v1/items?limit=1`)
  const item = await ask<Item>(`${url}/v1/items/${list.items[0]?.id}`)
  const path = `/v1/items/${item.id}`
  const row = (name: string, target: number, rest = '', headers = {}): Row => ({
    name,
    path: `${path}${rest}`,
    headers,
    target,
  })
  const { headers } = await fetch(url + path, { headers: { 'accept-encoding': 'identity' } })
  return [
    row('full item', 0.85),
    row('sections', 0.85, '/sections'),
    row('source', 0.85, '/source'),
    row('speakers', 0.85, '/speakers'),
    row('304', 0.85, '', { 'If-None-Match': headers.get('etag') ?? '' }),
    row('br', 0.8, '', { 'Accept-Encoding': 'br' }),
    row('gzip', 0.8, '', { 'Accept-Encoding': 'gzip' }),
    row('quotes of a speaker', 0.6, `/speakers/${item.speakers[0]?.id}/quotes`),
    {
      name: 'filtered page of 20',
      path: '/v1/items?lang=ar&hasQuotes=true&limit=20',
      headers: {},
      target: 0.6,
    },
    { name: '404 item', path: '/v1/items/no-such-item', headers: {}, target: 0.6 },
    { name: '404 path', path: '/v1/nothing', headers: {}, target: 0.6 },
  ]
}

async function ask<T>(url: string): Promise<T> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`)
  return (await answer.json()) as T
}
