/** As much of a page as is needed to go on. */
interface Page {
  readonly page: { readonly next?: string }
}

/**
 * The pages of a collection, from the first that `read` gives to the one without `next`. Each is read when it is asked
 * for, so whoever stops reads no more. Throws when a cursor comes back a second time: that walk would never end.
 */
export async function* walkPages<Part extends Page>(
  read: (cursor: string | undefined) => Promise<Part>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Part, void, undefined> {
  const seen = new Set<string>()
  let cursor: string | undefined
  do {
    signal?.throwIfAborted()
    const part = await read(cursor)
    yield part
    cursor = part.page.next
    if (cursor !== undefined && seen.has(cursor)) throw new Error('the pages lead back to one that was read')
    if (cursor !== undefined) seen.add(cursor)
  } while (cursor !== undefined)
}
