const parts = ['text', 'sections', 'quotes', 'speakers', 'source', 'dates', 'embeds'] as const

/** The paths of an item and its parts, by name. Ids hold nothing that would need escaping. */
export function itemLinks(id: string): Readonly<Record<string, string>> {
  const self = `/v1/items/${id}`
  return { self, ...Object.fromEntries(parts.map((part) => [part, `${self}/${part}`])) }
}
