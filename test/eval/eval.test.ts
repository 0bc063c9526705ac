import { execFile } from 'node:child_process'
import { join } from 'node:path'
import t from 'tap'
import type { Report } from '../../eval/report.ts'
import { root } from '../cli/khabar.ts'

/** `‹ ›` hold a quotation of the gold, `‹name: ›` gives its speaker; the text is what is left. */
interface Story {
  readonly outlet: string
  readonly lines: readonly string[]
  readonly roles?: readonly string[]
  readonly speaker: { readonly name: string; readonly accept?: readonly string[] }
}

/** One of each: all right, the wrong speaker, a missed quotation, a spurious one, a form of the name and a wrong role. */
const stories: Record<string, Story> = {
  right: {
    outlet: 'alpha',
    lines: [
      'قالت مديرة المكتبة هدى السعدي: «‹نفتح أبوابنا كل مساء›».',
      'وأضافت: «‹ننتظر القراء الصغار أيضا›».',
    ],
    speaker: { name: 'هدى السعدي' },
  },
  stranger: {
    outlet: 'beta',
    lines: ['قال المهندس كريم النابلسي: «‹سيفتح الجسر غدا›».'],
    speaker: { name: 'طلال البغدادي' },
  },
  missed: {
    outlet: 'gamma',
    lines: [
      'قال الطبيب فادي العكاوي: «‹اللقاح متوفر للجميع›».',
      'ثم غنى الأطفال ‹أغنية النهر القديمة› في الساحة.',
    ],
    speaker: { name: 'فادي العكاوي' },
  },
  spurious: {
    outlet: 'alpha',
    lines: ['قالت المعلمة ندى الخليلي: «‹الصف جاهز منذ الأحد›».', 'وأضافت: «نشكر الأهالي على صبرهم».'],
    speaker: { name: 'ندى الخليلي' },
  },
  variant: {
    outlet: 'beta',
    lines: ['قالت الباحثة سلمى الحداد: «‹عثرنا على نقش نادر›».'],
    roles: ['credit'],
    speaker: { name: 'سلمى بنت راشد الحداد', accept: ['سلمى الحداد'] },
  },
}

/** The stories as raw and gold files. */
function folder(): Record<string, string> {
  const records = Object.entries(stories).map(([id, { outlet, lines, roles, speaker }]) => {
    const quotes: object[] = []
    const places: object[] = []
    let text = ''
    for (const [i, line] of lines.entries()) {
      const plain = line.replace(/[‹›]/g, '')
      const [before = '', said] = line.split(/[‹›]/)
      if (said !== undefined) {
        const start = text.length + before.length
        quotes.push({ label: 'quote', kind: 'direct', speaker: 'S1', start, end: start + said.length })
      }
      places.push({ start: text.length, end: text.length + plain.length, role: roles?.[i] ?? 'paragraph' })
      text += `${plain}\n`
    }
    const speakers = { S1: { kind: 'person', role: null, accept: [], ...speaker } }
    return {
      raw: { id, title: 'من أخبار اليوم', text },
      gold: { id, outlet, lines: places, speakers, quotes, indirect: [] },
    }
  })
  const print = (part: 'raw' | 'gold'): string =>
    records.map((one) => `${JSON.stringify(one[part])}\n`).join('')
  return { 'tiny.raw.jsonl': print('raw'), 'tiny.gold.jsonl': print('gold') }
}

interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

function runEval(...args: string[]): Promise<Run> {
  const command = ['--import', import.meta.resolve('tsx'), join(root, 'eval/run.ts'), ...args]
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr })
    })
  })
}

t.test('the figures are those counted by hand', async (t) => {
  const { code, stdout, stderr } = await runEval(t.testdir(folder()))
  t.strictSame([code, stderr], [0, ''])
  // 7 quotations in the gold, 7 given; 6 spans, 5 speakers and 4 full names are right; 7 of 8 lines.
  for (const line of [
    'articles 5, items missing 0',
    'quote spans (IoU >= .85)           P  85.7  R  85.7  F1  85.7   (6 right, 7 given, 7 gold)',
    'attributed quotes                  P  71.4  R  71.4  F1  71.4   (5 right, 7 given, 7 gold)',
    'attributed quotes, full name       P  57.1  R  57.1  F1  57.1   (4 right, 7 given, 7 gold)',
    'speaker of a right span            accepted  83.3  full name  66.7   (6 matched)',
    'fold 1: alpha',
  ])
    t.ok(stdout.split('\n').includes(line), line)
  t.match(stdout, /^line roles +accuracy {2}87\.5/m)
  // alpha: 3 of 4 given and of 3; beta: two right spans, one right speaker, no full name; gamma: 1 of 1 and of 2.
  t.match(stdout, /^alpha +2 +85\.7 +85\.7 +85\.7 /m)
  t.match(stdout, /^beta +2 +100\.0 +50\.0 +0\.0 /m)
  t.match(stdout, /^gamma +1 +66\.7 +66\.7 +66\.7 /m)
  t.match(stdout, /^gap between best and worst fold +33\.3 +35\.7 +85\.7 /m)
})

t.test('errors are shown with both sides and the text around them', async (t) => {
  const dir = t.testdir(folder())
  const { stdout } = await runEval(dir, '--errors', 'quotes', '--outlet', 'beta', '--worst', '0')
  t.match(stdout, 'stranger (beta) speaker\n  gold  ')
  t.match(
    stdout,
    /got .* q1 direct · speaker: كريم النابلسي · mention: .* · cue: قال · rule: subject-after-cue/,
  )
  t.match(stdout, '«⟦سيفتح الجسر غدا⟧».')
  t.match(stdout, 'variant (beta) name\n')
  t.notMatch(stdout, 'missed (gamma)')
  const lines = await runEval(dir, '--errors', 'lines', '--fold', '2', '--worst', '0')
  t.match(lines.stdout, /variant \(beta\) role\n {2}gold .* credit\n {2}got .* b1 paragraph\n/)
})

t.test('the report is JSON when asked for', async (t) => {
  const { stdout } = await runEval(t.testdir(folder()), '--json', '--worst', '1', '--folds', '1')
  const report: Report = JSON.parse(stdout)
  t.match(report, {
    overall: { attributed: { right: 5, given: 7, gold: 7 } },
    gap: {},
    folds: [{ number: 1 }],
  })
  t.match(report.worst, [{ article: 'variant', quotes: 1, lines: 1 }])
  t.equal(report.errors, undefined)
})

t.test('a wrong call or file is one line and exit code 2', async (t) => {
  const dir = t.testdir({
    ...folder(),
    'broken.jsonl': '{"id":"x"}\n',
    'other.jsonl': '{"id":"right","text":"خبر آخر"}\n',
    empty: {},
  })
  const file = (name: string): string => join(dir, name)
  const cases: [string[], RegExp][] = [
    [[], /^eval: one folder, or a raw and a gold file, is needed/],
    [[dir, '--error', 'x'], /^eval: Unknown option '--error'/],
    [[dir, '--errors', 'names'], /^eval: --errors is none of quotes, indirect, lines\n$/],
    [[dir, '--folds', '0'], /^eval: --folds is no whole number from 1 on\n$/],
    [[dir, '--fold', '4'], /^eval: --fold 4 is not among 3 folds\n$/],
    [[dir, '--outlet', 'omega'], /^eval: no outlet is called "omega"; there are alpha, beta, gamma\n$/],
    [[file('nowhere')], /: does not exist\n$/],
    [[file('empty')], /: holds no \*\.raw\.jsonl\n$/],
    [[file('tiny.raw.jsonl')], /is no folder; a raw file wants its gold file behind it\n$/],
    [[file('tiny.raw.jsonl'), file('broken.jsonl')], /broken\.jsonl:1: no gold record: outlet is missing/],
    [[file('broken.jsonl'), file('tiny.gold.jsonl')], /broken\.jsonl:1: exactly one of text and html/],
  ]
  await Promise.all(
    cases.map(async ([args, line]) => {
      const { code, stdout, stderr } = await runEval(...args)
      t.strictSame([code, stdout, stderr.split('\n').length], [2, '', 2], args.join(' '))
      t.match(stderr, line)
    }),
  )
})
