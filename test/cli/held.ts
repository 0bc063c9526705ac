import { readFolder } from '../../src/import/folder.ts'

/** What is in a data folder: the ids of its articles, and whatever else a reader would find. */
export async function held(folder: string): Promise<{ ids: string[]; other: unknown[] }> {
  const ids: string[] = []
  const other: unknown[] = []
  for await (const arrival of readFolder(folder)) {
    if (arrival.kind === 'article') ids.push(arrival.raw.id ?? 'unnamed')
    else other.push(arrival)
  }
  return { ids: ids.sort(), other }
}
