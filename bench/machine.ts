import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

/** Whether a command is installed. */
export function hasCommand(name: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' }).status === 0
}

/**
 * A command as it is run on one core alone, the server on one and its load on another, where the system can do that and
 * has two. Without it both share what there is, and ratios come out nearer to 1.
 */
export function onCore(core: 0 | 1, command: string, args: readonly string[]): [string, string[]] {
  return canPin ? ['taskset', ['-c', String(core), command, ...args]] : [command, [...args]]
}

const canPin = availableParallelism() > 1 && hasCommand('taskset')

/** How the two were kept apart, for people. */
export const apart = canPin ? 'server and load on a core each' : 'server and load share the cores'
