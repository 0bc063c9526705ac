/**
 * Goal: reported speech begins where its content begins and ends where the telling goes on. Method: sentences with the
 * statement that a careful person reads in them.
 */
import t, { type Test } from 'tap'
import { told } from './marked.ts'

const speaker = 'سامر الجندلي'
const opening = `قال المدير ${speaker} إن السوق سيفتح غداً`

/** Rows of a sentence and what is told in it, by one speaker. */
function holds(t: Test, rows: readonly (readonly [string, ...string[]])[]): void {
  for (const [text, ...statements] of rows) {
    t.strictSame(
      told(text),
      statements.map((words) => [words, speaker]),
      text,
    )
  }
}

t.test('each act of a sentence opens a statement of its own', async (t) => {
  holds(t, [
    [`${opening}.`, 'السوق سيفتح غداً'],
    [`${opening}، مضيفاً أن الرسوم ستبقى كما هي.`, 'السوق سيفتح غداً', 'الرسوم ستبقى كما هي'],
    [
      `${opening}، مشيراً إلى أن العمال عادوا، ومؤكداً أن الرواتب دُفعت كاملة.`,
      'السوق سيفتح غداً',
      'العمال عادوا',
      'الرواتب دُفعت كاملة',
    ],
    [`${opening}. وأضاف أن الرسوم ستبقى كما هي.`, 'السوق سيفتح غداً', 'الرسوم ستبقى كما هي'],
  ])
})

t.test('what a verb governs is told without “that”', async (t) => {
  holds(t, [
    [`أعلن المدير ${speaker} تأجيل افتتاح السوق إلى الربيع.`, 'تأجيل افتتاح السوق إلى الربيع'],
    [`دعا المدير ${speaker} إلى خفض رسوم السوق.`, 'خفض رسوم السوق'],
    [`شدد المدير ${speaker}، خلال لقاء مع التجار أمس، على ضرورة خفض رسوم السوق.`, 'ضرورة خفض رسوم السوق'],
    [`أشاد المدير ${speaker} بجهود العمال في ترميم السوق.`, 'بجهود العمال في ترميم السوق'],
    [`حذر المدير ${speaker} من إغلاق السوق قبل العيد.`, 'إغلاق السوق قبل العيد'],
  ])
})

t.test('what stands between a cue and its content is no content', async (t) => {
  holds(t, [
    [`أبلغ المدير ${speaker} وكالة الأنباء أن السوق سيفتح غداً.`, 'السوق سيفتح غداً'],
    [`قال المدير ${speaker}، في تصريح صحفي أمس، إن السوق سيفتح غداً.`, 'السوق سيفتح غداً'],
    [`رفض المدير ${speaker} بشدة أن يغلق السوق أبوابه.`, 'يغلق السوق أبوابه'],
  ])
})

t.test('content ends where the reporter has the word again', async (t) => {
  holds(t, [
    [`${opening}، في إشارة إلى السوق القديم.`, 'السوق سيفتح غداً'],
    [`${opening}، كما قال في تصريح سابق.`, 'السوق سيفتح غداً'],
  ])
  t.strictSame(told(`${opening}، فيما دعا النائب نبيل الحجار إلى خفض رسوم السوق.`), [
    ['السوق سيفتح غداً', speaker],
    ['خفض رسوم السوق', 'نبيل الحجار'],
  ])
})

t.test('a source tells what stands before it, or behind it where it stands first', async (t) => {
  const rows = [
    'السوق سيفتح أبوابه غداً بعد ترميمه، وفقاً لوزارة الزراعة.',
    'وفقاً لوزارة الزراعة، فإن السوق سيفتح أبوابه غداً بعد ترميمه.',
    'وبحسب ما نقلته وزارة الزراعة، السوق سيفتح أبوابه غداً بعد ترميمه.',
  ]
  for (const text of rows)
    t.strictSame(told(text), [['السوق سيفتح أبوابه غداً بعد ترميمه', 'وزارة الزراعة']], text)
})

t.test('a text speaks for whoever issued it, and goes on to', async (t) => {
  t.strictSame(
    told('السوق سيفتح أبوابه غداً، وفقاً لبيان صادر عن وزارة الزراعة. وجاء في البيان أن الرسوم ستبقى كما هي.'),
    [
      ['السوق سيفتح أبوابه غداً', 'وزارة الزراعة'],
      ['الرسوم ستبقى كما هي', 'وزارة الزراعة'],
    ],
  )
})

t.test('what reports nothing is no statement', async (t) => {
  const rows = [
    'يذكر أن السوق افتتح قبل عشرين عاماً.',
    'تراجعت الأسعار وفقاً للنظام الجديد في السوق.',
    'الملاحظ هنا أن السوق لا يزال مغلقاً.',
    `قال المدير ${speaker}: «سنفتح السوق غداً».`,
    `قال المدير ${speaker} إن «السوق سيفتح غداً» وإن «الرسوم ستبقى كما هي».`,
  ]
  for (const text of rows) t.strictSame(told(text), [], text)
})

t.test('what follows where and when it was said is the content, and no noun there', async (t) => {
  holds(t, [
    [`أكد المدير ${speaker} في بيان أن السوق سيفتح غداً.`, 'السوق سيفتح غداً'],
    [`أكد المدير ${speaker}، في بيان صحفي، أن السوق سيفتح غداً.`, 'السوق سيفتح غداً'],
    [`أشاد المدير ${speaker} في بيان بجهود العمال في السوق.`, 'بجهود العمال في السوق'],
    [`أكد المدير ${speaker} بيع السوق القديم.`, 'بيع السوق القديم'],
  ])
})

t.test('behind a decision, “that” and a verb tell what is meant to be done', async (t) => {
  holds(t, [
    [`قرر المدير ${speaker} أن السوق سيفتح غداً.`, 'السوق سيفتح غداً'],
    [`قرر المدير ${speaker} أن يغلق السوق غداً.`],
    [`طلب المدير ${speaker} أن يغلق العمال السوق غداً.`, 'يغلق العمال السوق غداً'],
  ])
})

t.test('whoever does not deny tells, whoever does not say tells nothing', async (t) => {
  holds(t, [
    [`لم يستبعد المدير ${speaker} إغلاق السوق غداً.`, 'إغلاق السوق غداً'],
    [`لا يستبعد المدير ${speaker} إغلاق السوق غداً.`, 'إغلاق السوق غداً'],
    [`لم ينكر المدير ${speaker} أن السوق مغلق اليوم.`, 'السوق مغلق اليوم'],
    [`لم يؤكد المدير ${speaker} أن السوق مغلق اليوم.`],
    [`لا يؤكد المدير ${speaker} أن السوق مغلق اليوم.`],
  ])
})

t.test('«وذلك» goes on with the content, «جاء ذلك» is the reporter’s', async (t) => {
  const all = 'السوق سيفتح غداً، وذلك بعد صلاة العصر'
  holds(t, [
    [`${opening}، وذلك بعد صلاة العصر.`, all],
    [`${opening}، وجاء ذلك بعد لقاء مع التجار.`, 'السوق سيفتح غداً'],
  ])
})

t.test('an object in the oblique case stands between the verb and its content', async (t) => {
  holds(t, [
    [`${opening}، ودعا طرفي النزاع إلى خفض رسوم السوق.`, 'السوق سيفتح غداً', 'خفض رسوم السوق'],
    [`${opening}. ودعا المتظاهرين إلى خفض رسوم السوق.`, 'السوق سيفتح غداً', 'خفض رسوم السوق'],
  ])
  for (const several of ['المتظاهرون', 'طرفا النزاع'])
    t.strictSame(
      told(`${opening}. ودعا ${several} إلى خفض رسوم السوق.`).at(-1),
      ['خفض رسوم السوق', several],
      several,
    )
})

t.test('«so that it announced» has a subject of its own', async (t) => {
  t.strictSame(told('تأخر ترميم السوق عاماً، لتعلن وزارة الزراعة أن الرسوم ستبقى كما هي.'), [
    ['الرسوم ستبقى كما هي', 'وزارة الزراعة'],
  ])
  t.strictSame(told(`${opening} ليؤكد الوزير هاني الصوّاف أن الرسوم ستبقى كما هي.`), [
    ['السوق سيفتح غداً', speaker],
    ['الرسوم ستبقى كما هي', 'هاني الصوّاف'],
  ])
  holds(t, [[`قال المدير ${speaker} إنه جاء ليؤكد أن الرسوم ستبقى.`, 'جاء ليؤكد أن الرسوم ستبقى']])
})

t.test('“quoting” before “that” tells what its source says', async (t) => {
  const paper = 'صحيفة «صوت الغدير»'
  t.strictSame(told(`ذكرت ${paper}، نقلاً عن مصدر في البلدية، أنّ السوق سيفتح غداً.`), [
    ['السوق سيفتح غداً', 'مصدر في البلدية'],
  ])
  t.strictSame(told(`ذكرت ${paper} أنّ السوق سيفتح غداً.`), [['السوق سيفتح غداً', 'صوت الغدير']])
})

t.test('«فإنّ» behind a source opens what it says, however late the source comes', async (t) => {
  const setting = 'في السوق القديم الذي أغلق أبوابه قبل أعوام طويلة بسبب السيول المتكررة في الشتاء'
  t.strictSame(told(`${setting}، ووفقاً لوزارة الزراعة، فإن الرسوم ستبقى كما هي.`), [
    ['الرسوم ستبقى كما هي', 'وزارة الزراعة'],
  ])
  t.strictSame(told(`${setting}، فإن الرسوم ستبقى كما هي.`), [])
})

t.test('a clause about somebody has the speaker behind its verb, or is about the speaker', async (t) => {
  t.strictSame(told('أفرج عن الشاب الذي قالت الشرطة إنه كسر باب السوق.'), [['كسر باب السوق', 'الشرطة']])
  t.strictSame(told('أفرج عن الشاب الذي قال إنه كسر باب السوق.'), [['كسر باب السوق', 'الشاب']])
})

t.test('a clause with a verb of many meanings tells speech behind “that” alone', async (t) => {
  t.strictSame(told('زار المدير القناة التي تبث زيارة الوزير كل مساء.'), [])
  t.strictSame(told('زار المدير القناة التي ذكرت أن السوق سيفتح غداً.'), [['السوق سيفتح غداً', 'القناة']])
})

t.test('the subject of the first clause stands behind what it is set in', async (t) => {
  const clause = `ظهر المدير ${speaker} بين التجار، يؤكد أن الرسوم ستبقى كما هي.`
  holds(t, [
    [`وصباح الإعلان، ${clause}`, 'الرسوم ستبقى كما هي'],
    [`مع الوزير، ${clause}`, 'الرسوم ستبقى كما هي'],
    [`في السوق القديم، ${clause}`, 'الرسوم ستبقى كما هي'],
  ])
  t.strictSame(told('مع الوزير في السوق القديم، وأكد أن الرسوم ستبقى كما هي.'), [])
})

t.test('inside what is told, a document that shows something says nothing of its own', async (t) => {
  holds(t, [[`قال المدير ${speaker} إن القرار أظهر أهمية السوق.`, 'القرار أظهر أهمية السوق']])
  t.strictSame(told('أظهر التقرير أن الرسوم ستبقى كما هي.'), [['الرسوم ستبقى كما هي', 'التقرير']])
})

t.test('the content of a clause about somebody ends with the clause', async (t) => {
  const words = 'كسر باب السوق'
  t.strictSame(told(`أفرج عن الشاب الذي قالت الشرطة إنه ${words}، ثم عاد إلى بيته.`), [[words, 'الشرطة']])
  t.strictSame(told(`قالت الشرطة إن الشاب ${words}، ثم عاد إلى بيته.`), [
    [`الشاب ${words}، ثم عاد إلى بيته`, 'الشرطة'],
  ])
})

t.test('a source told by a verb ends the content, another preposition does not', async (t) => {
  holds(t, [
    [`${opening} بحسب ما أوضح.`, 'السوق سيفتح غداً'],
    [`${opening} بحسب الموسم.`, 'السوق سيفتح غداً بحسب الموسم'],
  ])
})

t.test('a verb of many meanings without a subject tells behind “that” alone', async (t) => {
  holds(t, [
    [`${opening}. وتقدر خسائر السوق بمليون دينار.`, 'السوق سيفتح غداً'],
    [`${opening}. ويقدر أن الخسائر بلغت مليون دينار.`, 'السوق سيفتح غداً', 'الخسائر بلغت مليون دينار'],
  ])
})

t.test('a verb in the future behind its speaker opens content, what points back does not', async (t) => {
  holds(t, [[`وأضاف المدير ${speaker} ستفتح السوق أبوابها غداً.`, 'ستفتح السوق أبوابها غداً']])
  t.strictSame(told('هذا ما أوضحته دراسة أجريت في الغدير.'), [])
})

t.test('what is denied is told whatever noun it is, what is confirmed is not', async (t) => {
  const words = 'الاتهامات الكثيرة للتجار'
  t.strictSame(told(`نفت وزارة الزراعة ${words}.`), [[words, 'وزارة الزراعة']])
  t.strictSame(told(`أكدت وزارة الزراعة ${words}.`), [])
})
