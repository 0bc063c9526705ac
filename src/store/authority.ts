import type { Authority, AuthorityEntry } from '../../schemas/authority.ts'
import { foldPhrase } from '../text/fold.ts'

/** A speaker of one item, as far as he is told from others of the same name. */
export interface Named {
  readonly name: string
  readonly kind: string
  readonly roles: readonly string[]
  /** Printed name of the item's publisher. */
  readonly publisher?: string
}

/** What a supplied authority file says of speakers, ready to be asked. */
export interface Authorities {
  /** The entry that a speaker of an item stands for, if one does. */
  find(speaker: Named, itemId: string): AuthorityEntry | undefined
  /** The entry of an id. */
  get(id: string): AuthorityEntry | undefined
}

export const noAuthorities: Authorities = { find: () => undefined, get: () => undefined }

/** Read an authority file that has been checked by its schema. Names are compared folded. */
export function readAuthorities({ speakers }: Authority): Authorities {
  const byName = new Map<string, AuthorityEntry[]>()
  const byId = new Map<string, AuthorityEntry>()
  for (const entry of speakers) {
    byId.set(entry.id, entry)
    for (const name of new Set([entry.name, ...entry.variants].map(foldPhrase))) {
      const same = byName.get(name)
      if (same) same.push(entry)
      else byName.set(name, [entry])
    }
  }
  return {
    find: (speaker, itemId) =>
      byName
        .get(foldPhrase(speaker.name))
        ?.find(
          (entry) =>
            entry.kind === speaker.kind && (entry.when === undefined || holds(entry.when, speaker, itemId)),
        ),
    get: (id) => byId.get(id),
  }
}

/** Homonyms are told apart by what the article says beside the name; every condition that is given must hold. */
function holds(
  { roles, publishers, items }: NonNullable<AuthorityEntry['when']>,
  { roles: known, publisher }: Named,
  itemId: string,
): boolean {
  return (
    (roles === undefined || roles.some((role) => known.some((each) => contains(each, role)))) &&
    (publishers === undefined ||
      (publisher !== undefined && publishers.some((name) => foldPhrase(name) === foldPhrase(publisher)))) &&
    (items === undefined || items.includes(itemId))
  )
}

/** Whole words, one after the other. */
function contains(text: string, words: string): boolean {
  return ` ${foldPhrase(text)} `.includes(` ${foldPhrase(words)} `)
}
