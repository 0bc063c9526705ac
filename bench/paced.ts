import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * How long answers take at a steady pace, 99 of 100 of them, milliseconds. Requests are due at even intervals on 64
 * connections whether or not earlier ones were answered, and each is timed from when it was due, so that a server that
 * falls behind is not asked less. Pacers in common use send in bursts. The pace is checked every millisecond: it is a
 * figure to compare, not one to quote. `undefined` when the answers did not come at that pace: then it was this program or
 * the server that had fallen behind, and the time is that of a queue.
 */
export async function pacedP99(url: string, perSecond: number, seconds: number): Promise<number | undefined> {
  const { hostname, port, pathname, search } = new URL(url)
  const request = Buffer.from(`GET ${pathname}${search} HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`)
  const free: Socket[] = []
  const times: number[] = []
  const due: number[] = []
  const all = Array.from({ length: 64 }, () => connect(Number(port), hostname))
  const serve = (socket: Socket): void => {
    const at = due.shift()
    if (at === undefined) {
      free.push(socket)
      return
    }
    let left: number | undefined
    const onData = (piece: Buffer): void => {
      // The head of an answer comes whole, with its first bytes.
      left ??= lengthOf(piece)
      left -= piece.length
      if (left > 0) return
      socket.off('data', onData)
      times.push(performance.now() - at)
      serve(socket)
    }
    socket.on('data', onData)
    socket.write(request)
  }
  for (const socket of all) socket.setNoDelay(true).once('connect', () => free.push(socket))
  await wait(200)
  const start = performance.now()
  for (let asked = 0; performance.now() - start < seconds * 1000; ) {
    const wanted = ((performance.now() - start) / 1000) * perSecond
    for (; asked < wanted; asked++) {
      due.push(start + (asked / perSecond) * 1000)
      const socket = free.pop()
      if (socket) serve(socket)
    }
    await wait(1)
  }
  const kept = times.length >= perSecond * seconds * keptLeast
  // What is under way is waited for a while; what has not been answered then took at least so long.
  for (let left = 50; left > 0 && free.length < all.length; left--) await wait(20)
  for (const socket of all) socket.destroy()
  for (const at of due) times.push(performance.now() - at)
  return kept ? times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] : undefined
}

/** So much of what is due must have been answered in time. */
const keptLeast = 0.98

/** Bytes of an answer, its head among them. */
function lengthOf(piece: Buffer): number {
  const head = piece.toString('latin1', 0, 16 * 1024)
  const end = head.indexOf('\r\n\r\n')
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(head) ?? []
  if (end === -1 || length === undefined) throw new Error('an answer came without its length')
  return end + 4 + Number(length)
}
