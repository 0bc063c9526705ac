import t from 'tap'
import { withoutApostrophes } from '../../src/parse/apostrophes.ts'

const seen = (text: string) => withoutApostrophes(text, 's')

t.test('single marks in pairs are curly, apostrophes are letters', async (t) => {
  const rows: readonly (readonly [string, string])[] = [
    ['‘We won’t go,’ he said.', '‘We wonʼt go,’ he said.'],
    ["'We won't go,' he said.", '‘We wonʼt go,’ he said.'],
    ['He said: ‘The workers’ union won’t move.’', 'He said: ‘The workersʼ union wonʼt move.’'],
    ['“He said ‘go’,” she said.', '“He said ‘go’,” she said.'],
    ['The ’90s were the Brights’ years.', 'The ʼ90s were the Brightsʼ years.'],
    ['‘Yes’ and ‘no’', '‘Yes’ and ‘no’'],
  ]
  for (const [text, expected] of rows) t.equal(seen(text), expected, text)
})

t.test('a sign that nothing closes on its line is an apostrophe', async (t) => {
  t.equal(seen("'tis late\nor isn't it?'"), 'ʼtis late\nor isnʼt it?ʼ')
  t.equal(seen('‘open\nclosed’'), 'ʼopen\nclosedʼ')
})

t.test('every unit keeps its place', async (t) => {
  for (const text of ['', "'", '‘’‘’', "a' 'b' c'", 'no sign', "'s' 's'"])
    t.equal(seen(text).length, text.length, text)
})
