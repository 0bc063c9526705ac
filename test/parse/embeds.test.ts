import t from 'tap'
import { readEmbed } from '../../src/parse/embeds.ts'
import { articleOf, heard, marked, placeOf } from './marked.ts'

const embedOf = (text: string) => readEmbed(text, { start: 0, end: text.length })

t.test('the message of a widget that found nothing is an embed', async (t) => {
  const rows: readonly (readonly [string, string])[] = [
    ['An error occurred while retrieving the Tweet. It might have been deleted.', 'twitter'],
    ['This Tweet is unavailable.', 'twitter'],
    ['THIS POST IS UNAVAILABLE', 'twitter'],
    ['حدث خطأ أثناء استرداد التغريدة. ربما تم حذفها.', 'twitter'],
    ['حَدَثَ خطأ أثناء استرداد التغريدة', 'twitter'],
    ['This Facebook post is no longer available.', 'facebook'],
    ["This content isn't available right now", 'facebook'],
    ['Video unavailable', 'youtube'],
  ]
  for (const [text, provider] of rows) t.strictSame(embedOf(text), { provider, status: 'unavailable' }, text)
})

t.test('prose that talks of such a message is no embed', async (t) => {
  const rows = [
    'قال المتحدث إنه حدث خطأ أثناء استرداد التغريدة.',
    `حدث خطأ أثناء استرداد التغريدة${' التي نشرها مدير السوق قبل عام'.repeat(8)}.`,
    'The video is not available.',
    '',
  ]
  for (const text of rows) t.equal(embedOf(text), undefined, text)
})

t.test('the address of a post on a line of its own is an embed', async (t) => {
  const rows: readonly (readonly [string, string])[] = [
    ['https://twitter.com/suq/status/7', 'twitter'],
    ['https://x.com/suq/status/7', 'twitter'],
    ['http://mobile.twitter.com/suq/status/7?s=20', 'twitter'],
    ['https://www.facebook.com/suq/posts/7', 'facebook'],
    ['https://www.instagram.com/p/abc/', 'instagram'],
    ['https://youtu.be/abc', 'youtube'],
    ['https://t.me/suq/7', 'telegram'],
  ]
  for (const [url, provider] of rows) t.strictSame(embedOf(url), { provider, status: 'available', url }, url)
})

t.test('a post copied with its signature or its picture is an embed', async (t) => {
  const rows = [
    'سوقنا مفتوح للجميع — Suq (@suq_ghadir) May 7, 2021',
    `سوقنا مفتوح للجميع ${'منذ الصباح '.repeat(20)}— Suq (@suq) May 7, 2021`,
    'سوقنا مفتوح للجميع pic.twitter.com/abc',
  ]
  for (const text of rows) t.strictSame(embedOf(text), { provider: 'twitter', status: 'available' }, text)
})

t.test('prose that names an account or a day is no post', async (t) => {
  const rows = [
    'كتب السوق في حسابه (@suq) أنه مفتوح.',
    'افتتح السوق (suq) في May 7, 2021',
    'السوق (@suq) 2021',
    `نشرت البلدية صورة السوق على pic.twitter.com/abc وكتب التجار تحتها ما كتبوا${' أمس'.repeat(60)}.`,
  ]
  for (const text of rows) t.equal(embedOf(text), undefined, text)
})

t.test('an address that is no post is no embed', async (t) => {
  const rows = [
    'https://x.com',
    'https://x.com/',
    'https://suq.example/x.com/7',
    'https://x.com.suq.example/7',
    'x.com/suq/status/7',
    'شاهد https://x.com/suq/status/7',
    'https://',
  ]
  for (const text of rows) t.equal(embedOf(text), undefined, text)
})

t.test('an embed in an article has its block, its place and its own language', async (t) => {
  const { text, spans } = marked('افتتح السوق أمس.\n‹This Tweet is unavailable.›\nوحضر الأهالي.')
  const { embeds, blocks } = articleOf(text)
  t.match(embeds, [{ block: 'b2', lang: 'en', dir: 'ltr', text: 'This Tweet is unavailable.' }])
  t.strictSame(placeOf(embeds[0]?.position), spans[0])
  t.strictSame(
    blocks.map(({ type }) => type),
    ['paragraph', 'embed', 'paragraph'],
  )
})

t.test('an embed is never quoted, dated or counted', async (t) => {
  const { counts, dates } = articleOf('حدث خطأ أثناء استرداد التغريدة في 7 أيار 2021.')
  t.strictSame([counts.words, counts.paragraphs, dates], [0, 0, []])
  t.strictSame(heard('حدث خطأ أثناء استرداد التغريدة. قال الوزير: «لن نغلق السوق».'), [])
})
