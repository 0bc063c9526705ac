import type { WorkerCounts } from '../../schemas/worker-counts.ts'
import type { Config } from '../config.ts'
import type { Shown } from '../load/readers.ts'

/** What a serving process is started with. */
export interface WorkerData {
  /** With the port that all of them share. */
  readonly config: Config
  /** Where the index is that it reads. */
  readonly index: string
  /** When the service began, as ISO 8601. */
  readonly started: string
}

/** What a serving process is told. */
export type Order =
  | { readonly kind: 'show'; readonly shown: Shown; readonly turn: number }
  | { readonly kind: 'counts'; readonly counts: WorkerCounts }
  | { readonly kind: 'stop' }

/** What a serving process tells. */
export type Report =
  /** It can be told something. It listens when it has been told what to show. */
  | { readonly kind: 'born' }
  | { readonly kind: 'listening'; readonly url: string }
  | { readonly kind: 'shown'; readonly turn: number; readonly loaded: boolean }
  | { readonly kind: 'damaged' }
  /** It cannot listen, for what the system says. */
  | { readonly kind: 'fault'; readonly message: string; readonly code: string | undefined }
