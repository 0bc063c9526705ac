import t, { type Test } from 'tap'
import { parseArticle } from '../../src/parse/article.ts'
import { articleOf } from './marked.ts'

/** Each quotation of an English text: its kind, its words, and the names of those who speak it. */
function heard(text: string): string[][] {
  const { quotes, speakers } = articleOf(text, { title: 'Short news', lang: 'en' })
  const nameOf = (id: string) => speakers.find((speaker) => speaker.id === id)?.name ?? ''
  return quotes.map(({ kind, text, speakers }) => [kind, text, ...speakers.map(nameOf)])
}

/** The same of texts that differ in one thing. */
function each(rows: readonly (readonly [string, readonly (readonly string[])[]])[], t: Test): void {
  for (const [text, expected] of rows) t.strictSame(heard(text), expected, text)
}

t.test('the subject stands before the cue, behind it, or on the other side of the marks', async (t) => {
  const said = [['direct', 'We will not close.', 'Lena Marlow']]
  each(
    [
      ['Lena Marlow said: “We will not close.”', said],
      ['Lena Marlow said, “We will not close.”', said],
      ['Lena Marlow told reporters on Monday: “We will not close.”', said],
      ['“We will not close,” said Lena Marlow.', [['direct', 'We will not close,', 'Lena Marlow']]],
      ['“We will not close,” Lena Marlow said.', [['direct', 'We will not close,', 'Lena Marlow']]],
      ['“We will not close,” Lena Marlow told reporters.', [['direct', 'We will not close,', 'Lena Marlow']]],
      ['“We will not close,” according to Lena Marlow.', [['direct', 'We will not close,', 'Lena Marlow']]],
    ],
    t,
  )
})

t.test('a verb of saying is a cue, and none behind “to”, “not” or in the passive', async (t) => {
  t.equal(heard('Officials said that the bridge was safe.').length, 1)
  for (const text of [
    'It is said that the bridge is haunted.',
    'Drivers were told that the bridge was closed.',
    'Officials refused to say that the bridge was safe.',
    'Officials would not say whether the bridge was safe.',
    'The said officials left the bridge.',
  ])
    t.strictSame(heard(text), [], text)
})

t.test('the cue divides a quotation, and both halves have one speaker', async (t) => {
  each(
    [
      [
        '“Not this year,” said Lena Marlow, “and not next.”',
        [
          ['direct', 'Not this year,', 'Lena Marlow'],
          ['direct', 'and not next.', 'Lena Marlow'],
        ],
      ],
      [
        '“We will not close,” said Lena Marlow. “Not this year.”',
        [
          ['direct', 'We will not close,', 'Lena Marlow'],
          ['direct', 'Not this year.', 'Lena Marlow'],
        ],
      ],
      // A title behind somebody's words is no second half.
      [
        'Lena Marlow said the port would close. The film “Blue Harbour” was shot there.',
        [['indirect', 'the port would close', 'Lena Marlow']],
      ],
    ],
    t,
  )
})

t.test('an office is told from a name with and without commas', async (t) => {
  const roles = (text: string) =>
    articleOf(text, { lang: 'en' }).speakers.map(({ name, kind, roles }) => [name, kind, ...roles])
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Trade Minister Lena Marlow said: “No.”', ['Lena Marlow', 'person', 'Trade Minister']],
    ['Lena Marlow, the trade minister, said: “No.”', ['Lena Marlow', 'person', 'trade minister']],
    ['The minister for trade, Lena Marlow, said: “No.”', ['Lena Marlow', 'person', 'minister for trade']],
    ['Union leader Tom Bright said: “No.”', ['Tom Bright', 'person', 'Union leader']],
    ['“No,” said Joe Tarrant, 52, a crane driver.', ['Joe Tarrant', 'person', 'crane driver']],
    ['The mayor said: “No.”', ['mayor', 'unknown-person', 'mayor']],
    ['The Ministry of Transport said: “No.”', ['Ministry of Transport', 'organization']],
    [
      'A Ministry of Transport spokesman said: “No.”',
      ['Ministry of Transport spokesman', 'unknown-person', 'Ministry of Transport spokesman'],
    ],
    ['A police source said: “No.”', ['police source', 'unknown-person', 'police source']],
    [
      'One of the passengers said: “No.”',
      ['One of the passengers', 'unknown-person', 'One of the passengers'],
    ],
    ['Witnesses said: “No.”', ['Witnesses', 'group']],
    ['The report said: “No.”', ['report', 'document']],
    ['Germany said: “No.”', ['Germany', 'organization']],
  ]
  for (const [text, expected] of rows) t.strictSame(roles(text), [expected], text)
})

t.test('a capital inside a sentence is a name, an ordinary word at its start is none', async (t) => {
  t.strictSame(heard('On Monday Marlow said the port was open.'), [
    ['indirect', 'the port was open', 'Marlow'],
  ])
  for (const text of ['However said the port was open.', 'Nothing said the port was open.'])
    t.strictSame(heard(text), [], text)
  // What the article prints in small letters is no name where a sentence begins with it.
  t.strictSame(heard('The dredger lay in port. Dredger said the sign.'), [])
})

t.test('a surname, an office and a pronoun lead back to the full name', async (t) => {
  const text = [
    'Mayor Ruth Calder and her deputy, Owen Hale, met on Monday. “It is late,” said Ms Calder.',
    '“It is early,” said Hale.',
    '“It is late,” the mayor said.',
    '“It is early,” he said.',
    '“It is late,” she said.',
  ].join('\n')
  t.strictSame(
    heard(text).map(([, , name]) => name),
    ['Ruth Calder', 'Owen Hale', 'Ruth Calder', 'Owen Hale', 'Ruth Calder'],
  )
})

t.test('a pronoun stands for a person, a body or several, never for one of another kind', async (t) => {
  const name = (text: string) => heard(text).at(-1)?.[2]
  t.equal(name('Tom Bright said it was late. The union said it was early. “Go home,” he said.'), 'Tom Bright')
  t.equal(name('The union said it was early. Tom Bright said it was late. “Go home,” it said.'), 'union')
  t.equal(
    name('Witnesses said it was early. Tom Bright said it was late. “Go home,” they said.'),
    'Witnesses',
  )
  t.equal(name('The union said it was early. “Go home,” she said.'), undefined)
})

t.test('“another resident” is somebody else, “the resident” is the same', async (t) => {
  const names = (text: string) => articleOf(text, { lang: 'en' }).speakers.length
  t.equal(names('A resident said: “No.” Another resident said: “Yes.”'), 2)
  t.equal(names('A resident said: “No.” The resident said: “Never.”'), 1)
})

t.test('words inside the reporter’s sentence are partial, names and scare words are nobody’s', async (t) => {
  each(
    [
      ['Lena Marlow called it “a mess”.', [['partial', 'a mess', 'Lena Marlow']]],
      ['Lena Marlow described the plan as “reckless”.', [['partial', 'reckless', 'Lena Marlow']]],
      [
        'Lena Marlow accused the union of “playing with bread”.',
        [['partial', 'playing with bread', 'Lena Marlow']],
      ],
      [
        'Lena Marlow said that “every day costs the island dear”.',
        [['partial', 'every day costs the island dear', 'Lena Marlow']],
      ],
      ['The port opened with a “soft launch” on Monday.', []],
      ['A ship called “Morning Star” sank.', []],
      [
        'Lena Marlow said the “smart” meters had failed.',
        [['indirect', 'the “smart” meters had failed', 'Lena Marlow']],
      ],
      [
        'Lena Marlow said the film “Blue Harbour” had failed.',
        [['indirect', 'the film “Blue Harbour” had failed', 'Lena Marlow']],
      ],
    ],
    t,
  )
})

t.test('reported speech has “that” or none, and ends where the telling goes on', async (t) => {
  const [port, ship] = ['the port was open', 'the ship had left']
  each(
    [
      [`Lena Marlow said that ${port}.`, [['indirect', port, 'Lena Marlow']]],
      [`Lena Marlow said ${port}.`, [['indirect', port, 'Lena Marlow']]],
      [`Lena Marlow told reporters ${port}.`, [['indirect', port, 'Lena Marlow']]],
      [`Lena Marlow said on Monday ${port}.`, [['indirect', port, 'Lena Marlow']]],
      [`Lena Marlow said in a statement that ${port}.`, [['indirect', port, 'Lena Marlow']]],
      [`According to Lena Marlow, ${port}.`, [['indirect', port, 'Lena Marlow']]],
      ['The port was open, Lena Marlow said.', [['indirect', 'The port was open', 'Lena Marlow']]],
      ['The port was open, according to Lena Marlow.', [['indirect', 'The port was open', 'Lena Marlow']]],
      [
        `Lena Marlow said ${port}, adding that ${ship}.`,
        [
          ['indirect', port, 'Lena Marlow'],
          ['indirect', ship, 'Lena Marlow'],
        ],
      ],
      [
        `Lena Marlow said ${port}, while Tom Bright said ${ship}.`,
        [
          ['indirect', port, 'Lena Marlow'],
          ['indirect', ship, 'Tom Bright'],
        ],
      ],
      ['Lena Marlow said nothing.', []],
      ['Lena Marlow added three ships.', []],
      ['The port that Lena Marlow opened was full.', []],
    ],
    t,
  )
})

t.test('words passed on belong to whoever said them first', async (t) => {
  const { quotes, speakers } = articleOf(
    'Tom Bright was quoted by Lena Marlow as saying that “the port was open to all”.',
    {
      lang: 'en',
    },
  )
  const nameOf = (id: string | undefined) => speakers.find((speaker) => speaker.id === id)?.name
  t.equal(nameOf(quotes[0]?.speakers[0]), 'Tom Bright')
  t.equal(nameOf(quotes[0]?.reportedBy), 'Lena Marlow')
})

t.test('marks of every kind hold the same words, and apostrophes are none', async (t) => {
  for (const row of [
    '“It’s the workers’ port”',
    '"It’s the workers’ port"',
    '‘It’s the workers’ port’',
    "'It’s the workers’ port'",
    '«It’s the workers’ port»',
  ])
    t.strictSame(heard(`${row}, said Tom Bright.`), [['direct', 'It’s the workers’ port', 'Tom Bright']], row)
  for (const text of [
    'The workers’ port in the ’90s was the Brights’ port.',
    "The workers' port isn't the Brights' port.",
  ])
    t.match(
      articleOf(text, { lang: 'en' }),
      { quotes: [], warnings: [{ code: 'no-publication-date' }] },
      text,
    )
})

t.test('a full stop behind a short form ends no sentence', async (t) => {
  t.strictSame(heard('Mr. Tom Bright, a friend of Dr. Ann Frost, said: “No.”'), [
    ['direct', 'No.', 'Tom Bright'],
  ])
})

t.test('a headline gives somebody the word before a colon or behind the marks', async (t) => {
  const heading = (title: string) => {
    const { quotes, speakers } = parseArticle({
      text: `${title}\n\nRuth Calder, the mayor, opened the market.`,
    })
    return quotes.map(({ kind, text, speakers: [id] }) => [
      kind,
      text,
      speakers.find((other) => other.id === id)?.name,
    ])
  }
  t.strictSame(heading('Mayor: we will not close'), [['heading', 'we will not close', 'Ruth Calder']])
  t.strictSame(heading('‘We will not close’, says mayor'), [['direct', 'We will not close', 'Ruth Calder']])
  t.strictSame(heading('Analysis: why the market will close'), [])
})

t.test('dates are read in the order of English', async (t) => {
  const { dates } = parseArticle({
    text: 'The port opened on March 3, 2026 and closed on 5 March. Last week it was full, and next Monday and tomorrow it may be again. It may rain.',
    publishedAt: '2026-03-11',
  })
  t.strictSame(
    dates.map(({ text, resolved }) => [text, resolved]),
    [
      ['March 3, 2026', '2026-03-03'],
      ['5 March', '2026-03-05'],
      ['Last week', '2026-W10'],
      ['next Monday', '2026-03-16'],
      ['tomorrow', '2026-03-12'],
    ],
  )
})

t.test('a dateline has capitals, an aside between dashes has none', async (t) => {
  const prefix = (text: string) => parseArticle({ text, title: 'Short news' }).blocks[0]?.prefix?.text
  t.equal(
    prefix('EASTBROOK (Reuters) - The port was open, and the ship had left it.'),
    'EASTBROOK (Reuters) -',
  )
  t.equal(prefix('The port – the largest – was open, and the ship had left it.'), undefined)
})
