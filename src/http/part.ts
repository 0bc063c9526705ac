import type { OffsetUnit } from '../../schemas/span.ts'
import { inOffsetUnit } from '../represent/offset-unit.ts'
import type { StoredItem } from '../store/store.ts'
import { type ListPart, listBody, listLinks } from './operation.ts'
import type { Answer } from './representation.ts'

/** The answer that holds one part of an item. `path` is under the item's own. */
export function partAnswer(stored: StoredItem, path: string, body: object): Answer {
  const self = `${stored.item.links.self}/${path}`
  const up = self.slice(0, self.lastIndexOf('/'))
  return {
    body,
    links: [
      { rel: 'self', href: self },
      { rel: up === stored.item.links.self ? 'up' : 'collection', href: up },
    ],
    lang: stored.item.lang,
    modified: new Date(stored.item.loadedAt),
    item: { id: stored.item.id, bytes: stored.bytes },
  }
}

/** The answer that holds a page of some parts of an item. */
export function listAnswer<T>(
  stored: StoredItem,
  path: string,
  part: ListPart<T>,
  offsetUnit: OffsetUnit,
  sent: Readonly<Record<string, string>>,
): Answer {
  const { item, text } = stored
  const items = inOffsetUnit(part.items, text, offsetUnit)
  const body = { ...listBody(`${item.links.self}/${path}`, sent, { ...part, items }), offsetUnit }
  return {
    body,
    links: [...listLinks(body.links, part.previous), { rel: 'up', href: item.links.self ?? '' }],
    lang: item.lang,
    modified: new Date(item.loadedAt),
    item: { id: item.id, bytes: stored.bytes },
  }
}

/** The answer that holds a collection which is never split. */
export function wholeList<T>(
  stored: StoredItem,
  path: string,
  items: readonly T[],
  offsetUnit: OffsetUnit,
  sent: Readonly<Record<string, string>>,
): Answer {
  return listAnswer(stored, path, { items, total: items.length }, offsetUnit, sent)
}
