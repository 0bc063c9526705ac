import { describePlace, type Place } from './arrival.ts'

/** What an article is known by: its id, and the SHA-256 of its canonical text as hex digits. */
export interface Identity {
  readonly id: string
  readonly sha256: string
  readonly place: Place
}

/** Why an article does not become an item of its own. */
export type Known = { readonly duplicateOf: Place } | { readonly reason: string }

/**
 * Gives each text and each id out once. The same text again is a duplicate, whatever its id; another text under an id
 * that is taken is a reason that names the other place.
 */
export class Register {
  readonly #byText = new Map<string, Place>()
  readonly #byId = new Map<string, Place>()

  /** Take an article in; what is given back says why not. */
  admit({ id, sha256, place }: Identity): Known | undefined {
    const same = this.#byText.get(sha256)
    if (same !== undefined) return { duplicateOf: same }
    const other = this.#byId.get(id)
    if (other !== undefined)
      return { reason: `the id ${id} belongs to another text, in ${describePlace(other)}` }
    this.#byText.set(sha256, place)
    this.#byId.set(id, place)
    return undefined
  }
}
