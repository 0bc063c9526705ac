import { limits } from '../limits.ts'
import type { Coding } from './coding.ts'
import type { Medium } from './negotiation.ts'
import type { Representation } from './representation.ts'

/** What is kept of a URL: the forms there are of it and those that have been made. */
export interface KeptRead extends Offer {
  form(medium: Medium, coding: Coding): Representation | undefined
}

/** A URL and what its callers can choose from. */
export interface Offer {
  readonly url: string
  readonly offered: readonly Medium[]
  /** The medium that the URL names. */
  readonly format: string | undefined
}

/** One form of a URL. */
export interface MadeForm {
  readonly medium: Medium
  readonly coding: Coding
  readonly representation: Representation
}

/** Representations of one state of the store, by the URL they are asked for. */
export interface RepresentationCache {
  get(version: string, url: string): KeptRead | undefined
  keep(version: string, offer: Offer, form: MadeForm): void
  /** What is kept, of everything or of one item: the bytes of every form, and of what goes with it. */
  bytesOf(itemId?: string): number
}

interface Entry extends KeptRead {
  readonly forms: Map<Medium, Partial<Record<Coding, Representation>>>
  readonly itemId: string | undefined
  bytes: number
  /** Whether it was asked for since room was last made. */
  used: boolean
}

/**
 * An empty cache that keeps at most so many bytes, and of one item at most `kept_per_item_max` times the bytes of its
 * JSON. Room is made by dropping what was not asked for since it was last made, the oldest first. Whatever belongs to
 * another state of the store is dropped.
 */
export function createRepresentationCache(bytesMax: number): RepresentationCache {
  // A Map keeps the order in which keys were set: the first one has been there longest.
  const kept = new Map<string, Entry>()
  const ofItem = new Map<string, Set<Entry>>()
  let keptVersion: string | undefined
  let bytes = 0

  function renew(version: string): void {
    if (version === keptVersion) return
    kept.clear()
    ofItem.clear()
    bytes = 0
    keptVersion = version
  }

  function drop(entry: Entry): void {
    if (kept.get(entry.url) !== entry) return
    kept.delete(entry.url)
    bytes -= entry.bytes
    if (entry.itemId === undefined) return
    const entries = ofItem.get(entry.itemId)
    entries?.delete(entry)
    if (entries?.size === 0) ofItem.delete(entry.itemId)
  }

  /** One item's first, else everybody's: what was asked for meanwhile gets a second turn. */
  function makeRoom(entries: Iterable<Entry>, isTooMuch: () => boolean): void {
    for (const entry of entries) {
      if (!isTooMuch()) return
      if (!entry.used) drop(entry)
      else {
        entry.used = false
        kept.delete(entry.url)
        kept.set(entry.url, entry)
      }
    }
  }

  function enter(offer: Offer, item: Representation['item']): Entry {
    const before = kept.get(offer.url)
    if (before) return before
    const entry = createEntry(offer, item?.id)
    kept.set(offer.url, entry)
    bytes += entry.bytes
    if (item) ofItem.set(item.id, (ofItem.get(item.id) ?? new Set()).add(entry))
    return entry
  }

  const bytesOfItem = (id: string): number =>
    [...(ofItem.get(id) ?? [])].reduce((sum, entry) => sum + entry.bytes, 0)

  return {
    get(version, url) {
      renew(version)
      const found = kept.get(url)
      if (found) found.used = true
      return found
    },
    keep(version, offer, form) {
      renew(version)
      const { item } = form.representation
      const entry = enter(offer, item)
      const size = addForm(entry, form)
      entry.bytes += size
      bytes += size
      if (item) {
        const isTooMuch = (): boolean => bytesOfItem(item.id) > item.bytes * limits.kept_per_item_max
        for (const other of [...(ofItem.get(item.id) ?? [])]) if (other !== entry && isTooMuch()) drop(other)
        if (isTooMuch()) drop(entry)
      }
      // A form that is larger than the whole budget must not drive out everything else first.
      if (entry.bytes > bytesMax) drop(entry)
      makeRoom(kept.values(), () => bytes > bytesMax)
    },
    bytesOf: (itemId) => (itemId === undefined ? bytes : bytesOfItem(itemId)),
  }
}

function createEntry({ url, offered, format }: Offer, itemId: string | undefined): Entry {
  const forms: Entry['forms'] = new Map()
  return {
    url,
    offered,
    format,
    forms,
    itemId,
    bytes: url.length * 2 + entryBytes,
    used: false,
    form: (medium, coding) => forms.get(medium)?.[coding],
  }
}

/** Put a form where it belongs, and say how much it adds: nothing where it is the same in another coding. */
function addForm({ forms }: Entry, { medium, coding, representation }: MadeForm): number {
  const inCodings = forms.get(medium) ?? {}
  if (inCodings[coding]) return 0
  const isThere = Object.values(inCodings).includes(representation)
  forms.set(medium, { ...inCodings, [coding]: representation })
  return isThere ? 0 : sizeOf(representation)
}

// The objects, their places in maps and lists, measured roughly.
const entryBytes = 400
const formBytes = 600

function sizeOf({ body, whole }: Representation): number {
  const headers = Object.values(whole.headers).reduce((sum, value) => sum + value.length, 0)
  return body.length + headers + formBytes
}
