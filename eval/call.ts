import { parseArgs } from 'node:util'
import { type MistakeKind, mistakeKinds } from './mistake.ts'
import { Unreadable } from './unreadable.ts'

/** What the caller wants to see. */
export interface Call {
  /** A folder, or a raw and a gold file. */
  readonly paths: readonly string[]
  readonly folds: number
  /** How many of the worst articles are listed. */
  readonly worst: number
  readonly errors?: MistakeKind
  /** Worst articles and errors of this outlet, of this fold only. */
  readonly outlet?: string
  readonly fold?: number
  readonly json: boolean
}

export const usage =
  'npm run eval -- DIR|RAW GOLD [--folds N] [--worst N] [--errors quotes|indirect|lines] [--outlet NAME] [--fold K] [--json]'

/** Read the words of the call. Throws `Unreadable` with what is wrong with them. */
export function readCall(args: readonly string[]): Call {
  const { values, positionals } = parse(args)
  if (positionals.length < 1 || positionals.length > 2)
    throw new Unreadable(`one folder, or a raw and a gold file, is needed: ${usage}`)
  const { errors, outlet, fold, json = false } = values
  const kind = mistakeKinds.find((name) => name === errors)
  if (errors !== undefined && kind === undefined)
    throw new Unreadable(`--errors is none of ${mistakeKinds.join(', ')}`)
  const folds = readCount('--folds', values.folds ?? '3', 1)
  const chosen = fold === undefined ? undefined : readCount('--fold', fold, 1)
  if (chosen !== undefined && chosen > folds)
    throw new Unreadable(`--fold ${chosen} is not among ${folds} folds`)
  return {
    paths: positionals,
    folds,
    worst: readCount('--worst', values.worst ?? '10', 0),
    ...(kind && { errors: kind }),
    ...(outlet !== undefined && { outlet }),
    ...(chosen !== undefined && { fold: chosen }),
    json,
  }
}

const value = { type: 'string' } as const

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        folds: value,
        worst: value,
        errors: value,
        outlet: value,
        fold: value,
        json: { type: 'boolean' },
      },
      allowPositionals: true,
    })
  } catch (error) {
    throw new Unreadable(`${error instanceof Error ? error.message.split(/[.\n]/, 1)[0] : error}: ${usage}`)
  }
}

function readCount(name: string, text: string, min: number): number {
  if (!/^\d{1,6}$/.test(text) || Number(text) < min)
    throw new Unreadable(`${name} is no whole number from ${min} on`)
  return Number(text)
}
