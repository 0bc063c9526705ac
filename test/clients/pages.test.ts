import t from 'tap'
import { createClient } from '../../clients/typescript/src/index.ts'
import { walkPages } from '../../clients/typescript/src/pages.ts'
import { shelf } from '../http/fixture.ts'
import { serve } from './service.ts'

t.test('a walk visits each entry of a collection once, with the filters it began with', async (t) => {
  const { baseUrl, exchanges } = await serve(t, shelf())
  const khabar = createClient({ baseUrl })
  const ids: string[] = []
  for await (const { id } of khabar.entries('/v1/items', { params: { query: { limit: 2, lang: 'ar' } } }))
    ids.push(id)
  t.strictSame(ids.toSorted(), ['item-0', 'item-1', 'item-2', 'item-3'])
  t.equal(exchanges.length, 2)
  const [first, second] = exchanges.map(({ url }) => new URL(url, baseUrl).searchParams)
  t.equal(first?.get('cursor'), null)
  t.equal(second?.get('lang'), 'ar')
  t.ok(second?.get('cursor'))
})

t.test('pages are those of the service, and following its links gives the same', async (t) => {
  const { baseUrl } = await serve(t, shelf())
  const khabar = createClient({ baseUrl })
  const walked: unknown[] = []
  for await (const page of khabar.pages('/v1/items', { params: { query: { limit: 2, sort: 'headline' } } }))
    walked.push(page)
  const linked: unknown[] = []
  for (let path: string | undefined = '/v1/items?limit=2&sort=headline'; path !== undefined; ) {
    const page = (await (await fetch(new URL(path, baseUrl))).json()) as { links: { next?: string } }
    linked.push(page)
    path = page.links.next
  }
  t.equal(linked.length, 3)
  t.strictSame(walked, linked)
})

t.test('every collection can be walked', async (t) => {
  const { baseUrl } = await serve(t, shelf())
  const khabar = createClient({ baseUrl })
  const params = { path: { itemId: 'item-0' } }
  const walks = {
    items: khabar.entries('/v1/items'),
    quotes: khabar.entries('/v1/quotes', { params: { query: { limit: 1 } } }),
    speakers: khabar.entries('/v1/speakers', { params: { query: { limit: 1 } } }),
    speakerQuotes: khabar.entries('/v1/speakers/{speakerId}/quotes', {
      params: { path: { speakerId: 'p-suad' } },
    }),
    itemQuotes: khabar.entries('/v1/items/{itemId}/quotes', { params: { ...params, query: { limit: 1 } } }),
    itemSpeakers: khabar.entries('/v1/items/{itemId}/speakers', { params }),
    itemSpeakerQuotes: khabar.entries('/v1/items/{itemId}/speakers/{speakerId}/quotes', {
      params: { path: { itemId: 'item-0', speakerId: 'p-suad' } },
    }),
    sections: khabar.entries('/v1/items/{itemId}/sections', { params }),
    dates: khabar.entries('/v1/items/{itemId}/dates', { params }),
    embeds: khabar.entries('/v1/items/{itemId}/embeds', { params }),
    problems: khabar.entries('/problems'),
    schemas: khabar.entries('/v1/schemas'),
  }
  const counts: Record<string, number> = {}
  for (const [name, walk] of Object.entries(walks)) {
    counts[name] = 0
    for await (const _ of walk) counts[name]++
  }
  const { problems, schemas, ...ofItems } = counts
  t.ok(problems && schemas)
  t.strictSame(ofItems, {
    items: 5,
    quotes: 12,
    speakers: 2,
    speakerQuotes: 6,
    itemQuotes: 4,
    itemSpeakers: 2,
    itemSpeakerQuotes: 2,
    sections: 2,
    dates: 1,
    embeds: 0,
  })
})

t.test('whoever stops reads no further page, and a signal ends the walk', async (t) => {
  const { baseUrl, exchanges } = await serve(t, shelf())
  const khabar = createClient({ baseUrl })
  const params = { query: { limit: 1 } }
  for await (const _ of khabar.entries('/v1/items', { params })) break
  t.equal(exchanges.length, 1)
  const stop = new AbortController()
  const walk = khabar.pages('/v1/items', { params, signal: stop.signal })
  await walk.next()
  stop.abort(new Error('enough'))
  await t.rejects(walk.next(), { message: 'enough' })
  t.strictSame(await walk.next(), { done: true, value: undefined })
  t.equal(exchanges.length, 2)
})

t.test('a problem on a later page ends the walk with it', async (t) => {
  const { baseUrl } = await serve(t, shelf())
  const khabar = createClient({ baseUrl })
  const walk = khabar.pages('/v1/items', { params: { query: { cursor: 'broken' } } })
  await t.rejects(walk.next(), { status: 400, errors: [{ name: 'cursor' }] })
})

t.test('pages that lead in a circle end with an error', async (t) => {
  const next: Record<string, string> = { start: 'a', a: 'b', b: 'a' }
  const walk = walkPages(async (cursor = 'start') => ({ page: { next: next[cursor] ?? 'a' } }), undefined)
  const seen: unknown[] = []
  await t.rejects(async () => {
    for await (const { page } of walk) seen.push(page.next)
  }, /lead back/)
  t.strictSame(seen, ['a', 'b', 'a'])
})
