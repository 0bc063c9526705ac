import t from 'tap'
import { parseArticle } from '../../src/parse/article.ts'
import { readLanguage } from '../../src/parse/language.ts'
import { heard } from './marked.ts'

const languageOf = (text: string, supplied?: string) =>
  readLanguage(text, [{ start: 0, end: text.length }], supplied)

t.test('the language is read from the letters', async (t) => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['افتتحت بلدية الغدير سوقاً جديداً على ضفة النهر.', 'ar', 'rtl'],
    ['شهرداری بازار جدیدی را در کنار رودخانه گشود و گفت پنج سال دیگر.', 'fa', 'rtl'],
    ['بلدیہ نے دریا کے کنارے ایک نئی منڈی کھولی ہے جو بڑی ہے۔', 'ur', 'rtl'],
    ['العנוان', 'ar', 'rtl'],
    ['העירייה פתחה שוק חדש על גדת הנהר.', 'he', 'rtl'],
    ['The town has opened a new market on the bank of the river.', 'en', 'ltr'],
    ['“We will not close,” said Marlow.', 'en', 'ltr'],
    ['Het was druk in de stad en de markt is open.', 'und', 'ltr'],
    ['Was will er in der Stadt?', 'und', 'ltr'],
    ['La mairie ouvre un marché neuf près du fleuve.', 'und', 'ltr'],
    ['Мэрия открыла новый рынок.', 'und', 'ltr'],
  ]
  for (const [text, lang, dir] of rows) t.strictSame(languageOf(text), { lang, dir }, text)
})

t.test('an Arabic article that begins with a Latin word stays Arabic and rtl', async (t) => {
  for (const text of [
    'NASA تعلن موعد رحلتها الجديدة إلى القمر.',
    'iPhone 15: سعر جديد في أسواق المدينة كلها.',
  ]) {
    t.strictSame(languageOf(text), { lang: 'ar', dir: 'rtl' }, text)
    t.match(parseArticle({ text }), { lang: 'ar', dir: 'rtl' }, text)
  }
})

t.test('an English article that begins with an Arabic word stays English and ltr', async (t) => {
  for (const text of [
    'السوق is what the traders of Hartwell call the square, and they will not sell it.',
    '«خبر» – the Arabic word for news – was the name of the paper.',
  ]) {
    t.strictSame(languageOf(text), { lang: 'en', dir: 'ltr' }, text)
    t.match(parseArticle({ text }), { lang: 'en', dir: 'ltr' }, text)
  }
})

t.test('a quotation in the other language does not change the language of an article', async (t) => {
  t.strictSame(
    languageOf('قال المدير في ختام اللقاء مع التجار: “The market is open to all”، ثم غادر القاعة.'),
    {
      lang: 'ar',
      dir: 'rtl',
    },
  )
  t.strictSame(
    languageOf('The mayor greeted the traders with «أهلاً وسهلاً» and said that the market was open.'),
    {
      lang: 'en',
      dir: 'ltr',
    },
  )
})

t.test('a foreign name does not make an Arabic text foreign', async (t) => {
  t.equal(
    languageOf(
      'زار المخرج پرویز گلشن سوق الغدير الجديد على ضفة النهر وتحدث إلى التجار والأهالي طويلاً عن فيلمه الجديد الذي يصوره في المدينة القديمة.',
    ).lang,
    'ar',
  )
})

t.test('presentation forms and vowel signs are Arabic', async (t) => {
  t.equal(languageOf('\ufed7\ufe8e\ufedd \ufe8d\ufedf\ufeee\ufeaf\ufbf3\ufeae').lang, 'ar')
  t.equal(languageOf('قَالَ الوَزِيرُ').lang, 'ar')
})

t.test('a well-formed tag that is supplied wins, a malformed one is passed over', async (t) => {
  const text = 'افتتحت بلدية الغدير سوقاً جديداً.'
  t.strictSame(languageOf(text, 'ar-LB'), { lang: 'ar-LB', dir: 'rtl' })
  t.strictSame(languageOf('1, 2, 3', 'fa'), { lang: 'fa', dir: 'rtl' })
  for (const tag of ['عربي', 'arabic language', 'a', 'ar_LB', '-'])
    t.equal(languageOf(text, tag).lang, 'ar', tag)
})

t.test('the direction follows the letters even where the tag says otherwise', async (t) => {
  t.strictSame(languageOf('The market is open.', 'ar'), { lang: 'ar', dir: 'ltr' })
})

t.test('signs alone have no language', async (t) => {
  for (const text of ['', '2024', '«…»']) t.strictSame(languageOf(text), { lang: 'und', dir: 'ltr' }, text)
})

t.test('a block that runs the other way says so, others say nothing', async (t) => {
  const { blocks } = parseArticle({
    text: 'سوق جديد\nافتتحت بلدية الغدير سوقاً على الضفة.\nThe market is open to all of the people.\nوحضر الأهالي.',
  })
  t.match(blocks[2], { lang: 'en', dir: 'ltr' })
  t.strictSame(
    blocks.map((block) => block.dir),
    [undefined, undefined, 'ltr', undefined],
  )
})

t.test(
  'quotations are read in Arabic and English, whatever country a tag names, and in no other language',
  async (t) => {
    const text = 'قال سامر الجندلي: «لن نغلق السوق».'
    t.equal(heard(text, { lang: 'ar-MA' }).length, 1)
    t.equal(heard(text, { lang: 'AR' }).length, 1)
    const english = 'Lena Marlow said: “We will not close the market.”'
    t.equal(heard(english, { lang: 'en-GB' }).length, 1)
    t.equal(heard(english).length, 1)
    const french = 'Le maire a dit : « Nous ne fermerons pas le marché cette année. »'
    t.equal(heard(french).length, 0)
    t.equal(heard(french, { lang: 'fr' }).length, 0)
    t.equal(heard(english, { lang: 'fr' }).length, 0)
  },
)
