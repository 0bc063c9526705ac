import t from 'tap'
import type { Section } from '../../schemas/section.ts'
import { expandSection } from '../../src/represent/sections.ts'
import { libraryArticle } from '../http/fixture.ts'

const { item } = libraryArticle()
const section = item.sections[1] as Section

t.test('without include a section comes back as it is', async (t) => {
  t.strictSame(expandSection(item, section, undefined), section)
})

t.test('include puts the things in place of their ids, in the order of the ids', async (t) => {
  const turned = { ...section, quotes: ['q4', 'q2'] }
  t.strictSame(
    expandSection(item, turned, ['quotes']).quotes,
    ['q4', 'q2'].map((id) => item.quotes.find((quote) => quote.id === id)),
  )
})
