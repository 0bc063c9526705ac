// Preloaded into a server under measurement: answers a message with how late its event loop has been since the last one.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

/** How often the loop is looked at, milliseconds: what Node counts is this and the delay. */
const resolution = 1

// Threads of the server are started with the same flags.
if (isMainThread) {
  const delay = monitorEventLoopDelay({ resolution })
  delay.enable()
  process.on('message', () => {
    const ms = (nanoseconds) => Math.max(0, nanoseconds / 1e6 - resolution)
    const [p50, p99] = [50, 99].map((percent) => ms(delay.percentile(percent)))
    process.send?.({ p50, p99, max: ms(delay.max), samples: delay.count })
    delay.reset()
  })
  // Who listens holds the process; this one is to end as it would without it.
  process.channel?.unref()
}
