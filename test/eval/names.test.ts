import t from 'tap'
import type { GoldSpeaker } from '../../eval/gold.ts'
import { foldName, namesSpeaker } from '../../eval/names.ts'

const poet: GoldSpeaker = { name: 'ريم بنت عادل الغافري', kind: 'person', accept: ['الشاعرة', 'ريم الغافري'] }

t.test('names are compared as a reader would', async (t) => {
  t.equal(foldName('  إِلْيـاس\u200f المُؤيَّد '), 'الياس المويد')
  t.equal(foldName('«مؤسسة» الهُدى-2'), foldName('موسسه الهدي 2'))
  t.equal(foldName('BBC عربية'), 'bbc عربيه')
  t.not(foldName('سلمى'), foldName('سليم'))
  t.equal(foldName('\u0640 …'), '')
})

t.test('an accepted form is a right speaker, the full name alone is the full name', async (t) => {
  t.strictSame(
    [['ريم بنت عادل الغافري'], ['ريم الغافرى'], ['ريم'], []].map((names) => [
      namesSpeaker(names, poet, 'accepted'),
      namesSpeaker(names, poet, 'full'),
    ]),
    [
      [true, true],
      [true, false],
      [false, false],
      [false, false],
    ],
  )
})

t.test('where the gold names nobody, nobody is right', async (t) => {
  t.equal(namesSpeaker([], undefined, 'accepted'), true)
  t.equal(namesSpeaker(['ريم'], undefined, 'accepted'), false)
})

t.test('a group is named whole, or by its members', async (t) => {
  const pair: GoldSpeaker = { name: 'نادر الصفدي وليلى الكرمي', kind: 'group', accept: [] }
  t.equal(namesSpeaker(['نادر الصفدي', 'ليلى الكرمي'], pair, 'full'), true)
  t.equal(namesSpeaker(['الكرمي', 'الصفدي'], pair, 'full'), true)
  t.equal(namesSpeaker(['نادر الصفدي'], pair, 'accepted'), false, 'one of two is not both')
  t.equal(namesSpeaker(['نادر الصفدي', 'سامي'], pair, 'accepted'), false)
  t.equal(namesSpeaker(['نادر الصفدي', ''], pair, 'accepted'), false)
  t.equal(namesSpeaker(['الكرمي', 'الصفدي'], { ...pair, kind: 'person' }, 'accepted'), false)
})
