import type { Form } from './form.ts'

/** Slots of a table that holds nothing yet. A power of two, as are all sizes: a hash is cut to a slot by its bits. */
const SLOTS_MIN = 1024

/**
 * Forms by their printed word, found from where the word stands in a text. A `Map` would have to be asked with a string
 * of its own for every word of every article; here the units are read in place. Open addressing, at most half full.
 */
export class FormTable {
  #forms: (Form | undefined)[] = new Array(SLOTS_MIN).fill(undefined)
  #hashes = new Int32Array(SLOTS_MIN)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** The form of the word at a place, whose hash is known; undefined where none is kept. */
  find(text: string, start: number, end: number, hash: number): Form | undefined {
    const forms = this.#forms
    const hashes = this.#hashes
    const last = hashes.length - 1
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const form = forms[slot]
      if (form === undefined) return undefined
      if (hashes[slot] === hash && isAt(form.printed, text, start, end)) return form
    }
  }

  /** Keep a form that is not kept yet. */
  add(form: Form, hash: number): void {
    if (2 * this.#size >= this.#hashes.length) this.#grow()
    this.#size++
    this.#place(form, hash)
  }

  #place(form: Form, hash: number): void {
    const last = this.#hashes.length - 1
    let slot = hash & last
    while (this.#forms[slot] !== undefined) slot = (slot + 1) & last
    this.#forms[slot] = form
    this.#hashes[slot] = hash
  }

  #grow(): void {
    const [forms, hashes] = [this.#forms, this.#hashes]
    this.#forms = new Array(2 * forms.length).fill(undefined)
    this.#hashes = new Int32Array(2 * forms.length)
    for (const [slot, form] of forms.entries()) if (form) this.#place(form, hashes[slot] ?? 0)
  }
}

/** A number that words seldom share, from the units of the word at a place. */
export function hashAt(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  // The low bits choose the slot: let the high ones have a say.
  return hash ^ (hash >>> 15)
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
