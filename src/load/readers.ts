import type { Refused } from '../store/store.ts'

/** What is to be seen of an index, for those who read it in processes of their own. */
export interface Shown {
  /** Nothing is to be seen before the first load, nor of an index that is damaged. */
  readonly loaded: boolean
  /** Which index it is: another number, and the file at the path is another one. */
  readonly index: number
  /** What stands first among what is refused, and the index cannot know. */
  readonly aside: Refused | undefined
}

/** Those who read an index in processes of their own. */
export interface Readers {
  /** Tell them what is to be seen now. Settles when all of them show it, or soon; never rejects. */
  show(shown: Shown): Promise<void>
}

/** Nobody else reads. */
export const noReaders: Readers = { show: async () => {} }
