import type { Progress } from '../load/import.ts'

/** As much of a terminal or file as is needed to write to it. */
export interface ProgressOutput {
  readonly isTTY?: boolean
  readonly columns?: number
  write(words: string): unknown
}

/** Shows how far an import is, and keeps other lines apart from it. */
export interface ProgressView {
  show(progress: Progress): void
  /** Write a line of its own. */
  line(words: string): void
  /** Leave nothing behind on a terminal. */
  end(): void
}

/** A terminal is drawn on no more often than this. */
const DRAW_MS = 100
/** Elsewhere a line is written so often. */
const LINE_MS = 10_000
const BAR_UNITS = 24
/** A shorter bar shows nothing. */
const BAR_UNITS_MIN = 8

/**
 * A bar that is drawn over itself on a terminal; elsewhere a plain line every ten seconds. `total` is the bytes of all
 * files, 0 when unknown; `now` is a clock in milliseconds that never goes back.
 */
export function createProgressView(
  output: ProgressOutput,
  total: number,
  now: () => number = () => performance.now(),
): ProgressView {
  const terminal = output.isTTY === true
  const started = now()
  let drawn = started - (terminal ? DRAW_MS : 0)
  let bar = ''
  const clear = (): void => {
    if (bar !== '') output.write(CLEAR)
    bar = ''
  }
  return {
    show(progress) {
      const time = now()
      if (time - drawn < (terminal ? DRAW_MS : LINE_MS)) return
      drawn = time
      const words = describeProgress(progress, total, time - started)
      if (!terminal) output.write(`khabar: ${words}\n`)
      else {
        const before = bar === '' ? '' : CLEAR
        // Some terminals say that they have no columns at all.
        bar = drawLine(words, total === 0 ? 0 : progress.bytes / total, (output.columns || 80) - 1)
        output.write(`${before}${bar}`)
      }
    },
    line(words) {
      const kept = bar
      clear()
      output.write(`${words}\n`)
      if (kept !== '') output.write(kept)
      bar = kept
    },
    end: clear,
  }
}

/** How many articles are done, at what rate, and how long it will take at this rate. */
export function describeProgress({ records, bytes }: Progress, total: number, elapsedMs: number): string {
  const rate = elapsedMs > 0 ? Math.round((records * 1000) / elapsedMs) : 0
  const share = total > 0 ? Math.min(bytes / total, 1) : 0
  const left = share > 0 ? ` · ${describeTime((elapsedMs * (1 - share)) / share)} left` : ''
  const percent = total > 0 ? `${Math.floor(share * 100)} % · ` : ''
  return `${percent}${describeCount(records, 'article')} · ${rate.toLocaleString('en')}/s${left}`
}

/** `1 article`, `12,000 articles`. */
export function describeCount(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}

/** `0:07`, `12:30`, `1:00:00`. */
export function describeTime(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const shown = parts[0] === 0 ? parts.slice(1) : parts
  return shown.map((part, i) => (i === 0 ? String(part) : String(part).padStart(2, '0'))).join(':')
}

/** The bar is shortened first, then it goes, and then the words one by one from the last: no word is cut. */
function drawLine(words: string, share: number, columns: number): string {
  const units = Math.min(BAR_UNITS, columns - words.length - 3)
  if (units >= BAR_UNITS_MIN) {
    const full = Math.round(Math.min(share, 1) * units)
    return `[${'#'.repeat(full)}${'-'.repeat(units - full)}] ${words}`
  }
  const parts = words.split(BETWEEN)
  while (parts.length > 1 && parts.join(BETWEEN).length > columns) parts.pop()
  return parts.join(BETWEEN).slice(0, Math.max(columns, 0))
}

const BETWEEN = ' · '
/** To the first column, and nothing behind it. */
const CLEAR = '\r\u001b[K'
