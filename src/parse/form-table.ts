/** Slots of a table that holds nothing yet. A power of two, as are all sizes: a hash is cut to a slot by its bits. */
const SLOTS_MIN = 1024

/** Units of a table that holds nothing yet. */
const UNITS_MIN = 8192

/** Numbers that a slot holds: a word's hash, the number of its form, where its units begin, and how many they are. */
const FIELDS = 4

/**
 * Forms by their printed word, found from where the word stands in a text. A `Map` would have to be asked with a string
 * of its own for every word of every article; here the units are read in place. Open addressing, at most half full.
 * What a look-up costs is what it misses in memory, and so all that tells words apart stands in the slot: another word
 * seldom has the same hash. Units and forms are kept in the order they came, common words near each other.
 */
export class FormTable<Form> {
  readonly #forms: Form[] = []
  /** The units of all words, one behind the other. */
  #units = new Uint16Array(UNITS_MIN)
  #unitsUsed = 0
  /** `FIELDS` numbers for each slot. Forms are counted from 1; a free slot has form 0. */
  #slots = new Int32Array(FIELDS * SLOTS_MIN)

  get size(): number {
    return this.#forms.length
  }

  /** The form of the word at a place, whose hash is known; undefined where none is kept. */
  find(text: string, start: number, end: number, hash: number): Form | undefined {
    const slots = this.#slots
    const last = slots.length - 1
    for (let at = (FIELDS * hash) & last; ; at = (at + FIELDS) & last) {
      const number = slots[at + 1] ?? 0
      if (number === 0) return undefined
      if (slots[at] !== hash || slots[at + 3] !== end - start) continue
      if (this.#standsAt(slots[at + 2] ?? 0, text, start, end)) return this.#forms[number - 1]
    }
  }

  /** Keep the form of the word at a place, which is not kept yet. */
  add(form: Form, text: string, start: number, end: number, hash: number): void {
    if (2 * FIELDS * (this.size + 1) > this.#slots.length) this.#grow()
    const from = this.#unitsUsed
    this.#unitsUsed += end - start
    if (this.#unitsUsed > this.#units.length) this.#units = enlarged(this.#units, this.#unitsUsed)
    for (let at = start; at < end; at++) this.#units[from + at - start] = text.charCodeAt(at)
    this.#forms.push(form)
    place(this.#slots, [hash, this.size, from, end - start])
  }

  /** Whether the word whose units begin at `from` stands at a place of its length. */
  #standsAt(from: number, text: string, start: number, end: number): boolean {
    const units = this.#units
    for (let at = start; at < end; at++) if (units[from + at - start] !== text.charCodeAt(at)) return false
    return true
  }

  #grow(): void {
    const before = this.#slots
    this.#slots = new Int32Array(2 * before.length)
    for (let at = 0; at < before.length; at += FIELDS)
      if (before[at + 1] !== 0) place(this.#slots, before.subarray(at, at + FIELDS))
  }
}

/** The same units with room for so many. */
function enlarged(units: Uint16Array, size: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(Math.max(2 * units.length, size))
  larger.set(units)
  return larger
}

/** Put what a slot holds into the first free one from its hash on. */
function place(slots: Int32Array, held: ArrayLike<number>): void {
  const last = slots.length - 1
  let at = (FIELDS * (held[0] ?? 0)) & last
  while (slots[at + 1] !== 0) at = (at + FIELDS) & last
  slots.set(held, at)
}

/** A copy of its own: a slice would keep the whole article it was cut from. */
export function detached(word: string): string {
  const units: number[] = []
  for (let at = 0; at < word.length; at++) units.push(word.charCodeAt(at))
  return String.fromCharCode(...units)
}
