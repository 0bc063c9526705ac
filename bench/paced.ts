import { execFile } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { hasCommand, onCore } from './machine.ts'

const run = promisify(execFile)

/** h2load of nghttp2: a pacer in JavaScript does not come up to 70 % of what these servers answer. */
export const canPace = hasCommand('h2load')

const connections = 64

/**
 * How long answers take at a steady pace, 99 of 100 of them, milliseconds. Each of 64 connections asks at even
 * intervals; all of them at the same moments, so that the servers answer in bursts. `undefined` when the answers did not
 * come at that pace: then the time would be that of a queue.
 */
export async function pacedP99(
  url: string,
  perSecond: number,
  seconds: number,
  folder: string,
): Promise<number | undefined> {
  const log = join(folder, 'paced.tsv')
  const each = Math.floor(perSecond / connections)
  const amount = ['-c', String(connections), '--rps', String(each), '-D', String(seconds)]
  await run(...onCore(1, 'h2load', ['--h1', ...amount, '--log-file', log, url]))
  // A line an answer: when it was asked for, its status, the time it took; microseconds.
  const times = (await readFile(log, 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Number(line.split('\t')[2]) / 1000)
  await rm(log)
  const isKept = times.length >= each * connections * seconds * keptLeast
  return isKept ? times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] : undefined
}

/** So much of what is due must have been answered in time. */
const keptLeast = 0.98
