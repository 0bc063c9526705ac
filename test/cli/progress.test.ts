import t from 'tap'
import { createProgressView, describeProgress, describeTime } from '../../src/cli/progress.ts'

const progress = { records: 12_000, accepted: 12_000, duplicates: 0, refused: 0, quotes: 0, bytes: 500 }

t.test('progress is the articles done, their rate and the time left', async (t) => {
  t.equal(describeProgress(progress, 1000, 10_000), '50 % · 12,000 articles · 1,200/s · 0:10 left')
  t.equal(describeProgress({ ...progress, records: 1 }, 0, 0), '1 article · 0/s', 'nothing is guessed')
  t.equal(
    describeProgress({ ...progress, bytes: 2000 }, 1000, 1000),
    '100 % · 12,000 articles · 12,000/s · 0:00 left',
  )
})

t.test('times are minutes and seconds, and hours where there are any', async (t) => {
  t.strictSame([0, 7_000, 61_000, 3_600_000].map(describeTime), ['0:00', '0:07', '1:01', '1:00:00'])
})

/** A view that writes to a list, under a clock that is set by hand. */
function viewOf(isTTY: boolean, columns = 60) {
  const written: string[] = []
  const clock = { ms: 0 }
  const output = { isTTY, columns, write: (words: string) => written.push(words) }
  return { written, clock, view: createProgressView(output, 1000, () => clock.ms) }
}

t.test('on a terminal a bar is drawn over itself, and other lines stand above it', async (t) => {
  const { written, clock, view } = viewOf(true)
  clock.ms = 10_000
  view.show(progress)
  const bar = '[######------] 50 % · 12,000 articles · 1,200/s · 0:10 left'
  t.strictSame(written, [bar])
  clock.ms += 50
  view.show(progress)
  t.equal(written.length, 1, 'not more often than is seen')
  view.line('khabar: a.jsonl:3: not valid JSON')
  t.strictSame(written.slice(1), ['\r\u001b[K', 'khabar: a.jsonl:3: not valid JSON\n', bar])
  view.end()
  t.equal(written.at(-1), '\r\u001b[K', 'nothing is left of it')
})

t.test('elsewhere there are plain lines, and few of them', async (t) => {
  const { written, clock, view } = viewOf(false)
  for (; clock.ms <= 20_000; clock.ms += 1_000) view.show(progress)
  view.end()
  t.strictSame(written, [
    'khabar: 50 % · 12,000 articles · 1,200/s · 0:10 left\n',
    'khabar: 50 % · 12,000 articles · 600/s · 0:20 left\n',
  ])
})

t.test(
  'a narrow terminal gets a shorter bar, then none, then fewer words, and none of them cut',
  async (t) => {
    const lineIn = (columns: number) => {
      const { written, clock, view } = viewOf(true, columns)
      clock.ms = 10_000
      view.show(progress)
      return written[0]
    }
    const words = '50 % · 12,000 articles · 1,200/s · 0:10 left'
    t.equal(lineIn(80), `[############------------] ${words}`)
    t.equal(lineIn(0), lineIn(80), 'a terminal that does not know its width')
    t.equal(lineIn(56), `[####----] ${words}`)
    t.equal(lineIn(55), words, 'none shorter than eight')
    t.equal(lineIn(45), words)
    t.equal(lineIn(44), '50 % · 12,000 articles · 1,200/s')
    t.equal(lineIn(30), '50 % · 12,000 articles')
    t.equal(lineIn(10), '50 %')
  },
)
