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
