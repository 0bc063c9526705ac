/** Slots of a table that holds nothing yet. A power of two, as are all sizes: a hash is cut to a slot by its bits. */
const SLOTS_MIN = 1024

/** Units of a table that holds nothing yet. */
const UNITS_MIN = 8192

/**
 * Forms by their printed word, found from where the word stands in a text. A `Map` would have to be asked with a string
 * of its own for every word of every article; here the units are read in place. Open addressing, at most half full. A
 * slot holds a number and nothing else, since a look-up costs what it misses in memory. Forms and the units of their
 * words are kept in the order they came, common words near each other: a word is compared without a look at its form,
 * which lies anywhere.
 */
export class FormTable<Form> {
  readonly #forms: Form[] = []
  /** The units of all words, one behind the other, and where each word ends; the first begins at 0. */
  #units = new Uint16Array(UNITS_MIN)
  readonly #ends: number[] = [0]
  /** The number of a form, counted from 1; 0 for a free slot. */
  #slots = new Int32Array(SLOTS_MIN)

  get size(): number {
    return this.#forms.length
  }

  /** The form of the word at a place, whose hash is known; undefined where none is kept. */
  find(text: string, start: number, end: number, hash: number): Form | undefined {
    const slots = this.#slots
    const last = slots.length - 1
    for (let at = hash & last; ; at = (at + 1) & last) {
      const number = slots[at] ?? 0
      if (number === 0) return undefined
      if (this.#isWord(number, text, start, end)) return this.#forms[number - 1]
    }
  }

  /** Keep the form of the word at a place, which is not kept yet. */
  add(form: Form, text: string, start: number, end: number, hash: number): void {
    if (2 * (this.size + 1) > this.#slots.length) this.#grow()
    const from = this.#ends.at(-1) ?? 0
    const to = from + end - start
    if (to > this.#units.length) this.#units = enlarged(this.#units, to)
    for (let at = 0; at < end - start; at++) this.#units[from + at] = text.charCodeAt(start + at)
    this.#ends.push(to)
    this.#forms.push(form)
    place(this.#slots, hash, this.size)
  }

  /** Whether the word of a number stands at a place. */
  #isWord(number: number, text: string, start: number, end: number): boolean {
    const units = this.#units
    const from = this.#ends[number - 1] ?? 0
    if ((this.#ends[number] ?? 0) - from !== end - start) return false
    for (let at = start; at < end; at++) if (units[from + at - start] !== text.charCodeAt(at)) return false
    return true
  }

  #grow(): void {
    this.#slots = new Int32Array(2 * this.#slots.length)
    for (let number = 1; number <= this.size; number++) place(this.#slots, this.#hashOf(number), number)
  }

  #hashOf(number: number): number {
    const word = this.#units.subarray(this.#ends[number - 1] ?? 0, this.#ends[number] ?? 0)
    return hashAt(String.fromCharCode(...word), 0, word.length)
  }
}

/** The same units with room for so many. */
function enlarged(units: Uint16Array, size: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(Math.max(2 * units.length, size))
  larger.set(units)
  return larger
}

/** Put a form's number into the first free slot from its hash on. */
function place(slots: Int32Array, hash: number, number: number): void {
  const last = slots.length - 1
  let at = hash & last
  while (slots[at] !== 0) at = (at + 1) & last
  slots[at] = number
}

/** A number that words seldom share, from the units of the word at a place. */
export function hashAt(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  // The low bits choose the slot: let the high ones have a say.
  return hash ^ (hash >>> 15)
}

/** A copy of its own: a slice would keep the whole article it was cut from. */
export function detached(word: string): string {
  const units: number[] = []
  for (let at = 0; at < word.length; at++) units.push(word.charCodeAt(at))
  return String.fromCharCode(...units)
}
