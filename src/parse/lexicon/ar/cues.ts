import type { Agreement, Cue } from '../lexicon.ts'

/**
 * Verbs of speech: perfect, imperfect, active participle (a dash where none is used), all third person masculine
 * singular; the other forms are made from them. The verbs are those that stand most often before quotation marks and
 * before أنّ in a collection of some 30,000 Arabic news articles, with their near synonyms from the dictionary.
 */
const SAYING = `
قال يقول قائل | أكد يؤكد مؤكد | أوضح يوضح موضح | ذكر يذكر ذاكر
أشار يشير مشير | لفت يلفت لافت | بيّن يبيّن مبيّن | أفاد يفيد مفيد | صرح يصرح مصرح | أعلن يعلن معلن
كشف يكشف كاشف | شدد يشدد مشدد | علق يعلق معلق | رد يرد رادّ | أجاب يجيب مجيب | كتب يكتب -
غرد يغرد مغرد | أبان يبين - | نوه ينوه منوه | حذر يحذر محذر | توقع يتوقع متوقع
رجح يرجح مرجح | زعم يزعم زاعم | ادعى يدعي مدعي | اعترف يعترف معترف | أقر يقر مقر | نفى ينفي نافي
رأى يرى - | تساءل يتساءل متسائل | سأل يسأل سائل | طالب يطالب مطالب | دعا يدعو داعي
خاطب يخاطب مخاطب | روى يروي - | حكى يحكي - | أخبر يخبر - | أبلغ يبلغ - | قرر يقرر - | جزم يجزم جازم
ألمح يلمح ملمح | لمّح يلمّح - | هتف يهتف هاتف | صاح يصيح - | أسرّ يسرّ - | عقب يعقب معقب | وضح يوضح -
اشتكى يشتكي - | شكا يشكو - | تعهد يتعهد متعهد | توعد يتوعد متوعد | هدد يهدد مهدد | أقسم يقسم مقسم
استنتج يستنتج مستنتج | خلص يخلص - | لاحظ يلاحظ ملاحظ | ذكّر يذكّر مذكّر | جدد يجدد مجدد | أورد يورد -
نص ينص - | أظهر يظهر مظهر | اقترح يقترح مقترح | تمنى يتمنى متمني | أعرب يعرب معرب | عبّر يعبّر معبّر | شرح يشرح شارح
تذكر يتذكر متذكر | استذكر يستذكر مستذكر | قدّر يقدّر - | اعتقد يعتقد معتقد | ظن يظن - | فسر يفسر مفسر
فند يفند مفند | أنكر ينكر منكر | طمأن يطمئن مطمئن | همس يهمس هامس | صرخ يصرخ صارخ | علل يعلل معلل
أضاف يضيف مضيف | تابع يتابع متابع | استطرد يستطرد مستطرد | أردف يردف مردف | استدرك يستدرك مستدرك | واصل يواصل -
زاد يزيد - | ختم يختم خاتم | اختتم يختتم مختتم | أكمل يكمل مكمل
`

/** “Reported from” somebody: the words are his. */
const RELAYING = 'نقل ينقل ناقل'

/** Verbs that report by what they do: accused, welcomed. */
const ACTING = `
اتهم يتهم متهم | دان يدين - | أدان يدين مدين | ندد يندد مندد | استنكر يستنكر مستنكر | انتقد ينتقد منتقد
تحدث يتحدث متحدث | رفض يرفض رافض | رحب يرحب مرحب | أشاد يشيد مشيد | أثنى يثني -
حث يحث حاث | ناشد يناشد مناشد | طلب يطلب - | أوصى يوصي موصي | وعد يعد - | تطرق يتطرق متطرق
استعرض يستعرض مستعرض | تناول يتناول متناول | عرض يعرض - | أيّد يؤيد مؤيد | عارض يعارض معارض
أبدى يبدي مبدي | برر يبرر مبرر | عزا يعزو - | أرجع يرجع مرجع | هاجم يهاجم مهاجم
أمر يأمر - | نبه ينبه منبه | حمّل يحمّل محمّل | شكك يشكك مشكك | سخر يسخر ساخر | ثمّن يثمّن مثمّن
أعاد يعيد - | أجمع يجمع - | التزم يلتزم - | تحدى يتحدى متحدي | أصر يصر مصر | استبعد يستبعد مستبعد
`

/** What gives a thing a name. */
const LABELLING = 'وصف يصف واصف | سمى يسمي - | اعتبر يعتبر معتبر | نعت ينعت ناعت | شبّه يشبّه مشبّه'

/** What two sides do together. */
const MUTUAL = `
بحث يبحث - | ناقش يناقش مناقش | تبادل يتبادل - | اتفق يتفق - | تباحث يتباحث -
`

/** Verbs that take the one spoken to as a pronoun: سألني، أخبرته. */
const TOLD = 'سأل أخبر أبلغ أجاب خاطب ذكّر نصح حذر ناشد طالب دعا'
const OBJECTS = ['ني', 'ه', 'ها', 'هم', 'نا', 'هما']

/** Verbal nouns that carry their speaker: في قوله، بحسب تصريحه. */
const NOUNS = ['قوله', 'قولها', 'قولهم', 'قولهما', 'بقوله', 'بقولها', 'بقولهم', 'بالقول', 'والقول']

/** “It came in” a document: the document is the speaker. */
const IN_DOCUMENT: readonly [string, Agreement][] = [
  ['جاء', {}],
  ['جاءت', {}],
  // «ورد في البيان»; otherwise «وردّ الوزير»، «وردّت الوزيرة».
  ['ورد', { gender: 'm', number: 'singular' }],
  ['وردت', { gender: 'f', number: 'singular' }],
]

/** Every form of every cue, with what it shows; the caller folds the keys. */
export function cueForms(): [string, Cue][] {
  return [
    ...rows(SAYING).flatMap((row) => forms(row, 'saying', { ...transitivity(row), ...taking(row) })),
    ...rows(ACTING).flatMap((row) => forms(row, 'acting', { ...transitivity(row), ...taking(row) })),
    ...rows(RELAYING).flatMap((row) => forms(row, 'saying', { from: 'عن' })),
    ...rows(LABELLING).flatMap((row) => forms(row, 'acting', { labels: true })),
    ...rows(MUTUAL).flatMap((row) => forms(row, 'acting', { mutual: true })),
    ...TOLD.split(' ').flatMap(objectForms),
    ...NOUNS.map((form): [string, Cue] => [form, { form: 'noun', manner: 'saying' }]),
    ...IN_DOCUMENT.map(([form, agreement]): [string, Cue] => [
      form,
      { form: 'verb', manner: 'saying', through: 'في', ...agreement },
    ]),
  ]
}

/** Verbs whose object stands where the subject could: اتهم الوزير …. */
const TRANSITIVE = new Set(
  'أخبر أبلغ سأل خاطب طالب دعا ذكّر اتهم دان أدان انتقد حث ناشد هاجم أيّد عارض أمر حمّل نبه تحدى'.split(' '),
)

function transitivity([perfect = '']: string[]): Pick<Cue, 'transitive'> {
  return TRANSITIVE.has(perfect) ? { transitive: true } : {}
}

/** What verbs take as content beside a clause: perfect, then prepositions and `noun`. */
const TAKING = new Map(
  `أكد علي noun|أشار الي|لفت الي|شدد علي|كشف عن noun|أعلن عن noun|دعا الي|طالب ب|حذر من|نفى noun|توقع noun|أوضح noun
  |بيّن noun|أبان noun|أعرب عن|عبّر عن|تمنى noun|نوه ب ل الي|تطرق ل الي|ألمح الي|لمّح الي|اعترف ب|أقر ب|تعهد ب|هدد ب|اتهم ب|حث علي
  |أوصى ب|وعد ب|جدد noun|تحدث عن|ذكّر ب|اقترح noun|رجح noun|قدّر noun|ناشد noun|طلب noun`
    .split('|')
    .map((row) => row.trim().split(' '))
    .map(([verb = '', ...takes]) => [verb, new Set(takes)]),
)

function taking([perfect = '']: string[]): Pick<Cue, 'takes'> {
  const takes = TAKING.get(perfect)
  return takes ? { takes } : {}
}

function rows(table: string): string[][] {
  return table
    .split(/[\n|]/)
    .map((row) => row.trim().split(' '))
    .filter((row) => row.length === 3)
}

function forms(
  [perfect = '', imperfect = '', participle = '']: string[],
  manner: Cue['manner'],
  more: Pick<Cue, 'mutual' | 'from' | 'labels' | 'transitive' | 'takes'> = {},
) {
  const entry = (form: string, kind: Cue['form'], agreement: Agreement): [string, Cue] => [
    form,
    { form: kind, manner, ...agreement, ...more },
  ]
  return [
    ...perfectForms(perfect).map(([form, agreement]) => entry(form, 'verb', agreement)),
    ...imperfectForms(imperfect).map(([form, agreement]) => entry(form, 'verb', agreement)),
    ...(participle === '-' ? [] : participleForms(participle).map(([f, a]) => entry(f, 'participle', a))),
  ]
}

const M1: Agreement = { gender: 'm', number: 'singular' }
const F1: Agreement = { gender: 'f', number: 'singular' }
const M2: Agreement = { gender: 'm', number: 'dual' }
const F2: Agreement = { gender: 'f', number: 'dual' }
const M3: Agreement = { gender: 'm', number: 'plural' }
const F3: Agreement = { gender: 'f', number: 'plural' }

function perfectForms(perfect: string): [string, Agreement][] {
  // A final alef or alef maqsura drops before the endings: نفى، نفت، نفوا؛ دعا، دعت، دعوا.
  const weak = /[اى]$/.test(perfect)
  const stem = weak ? perfect.slice(0, -1) : perfect
  return [
    [perfect, M1],
    [`${stem}ت`, F1],
    [`${stem}وا`, M3],
    ...(weak ? [] : ([[`${stem}ا`, M2]] as [string, Agreement][])),
    [`${stem}تا`, F2],
  ]
}

function imperfectForms(imperfect: string): [string, Agreement][] {
  const she = `ت${imperfect.slice(1)}`
  const weak = /[يىو]$/.test(imperfect)
  const stem = weak ? imperfect.slice(0, -1) : imperfect
  return [
    [imperfect, M1],
    [she, F1],
    [`${stem}ون`, M3],
    [`${imperfect}ان`, M2],
    [`${she}ان`, F2],
  ]
}

function participleForms(participle: string): [string, Agreement][] {
  const weak = participle.endsWith('ي')
  const stem = weak ? participle.slice(0, -1) : participle
  return [
    [`${participle}ا`, M1],
    [`${participle}ة`, F1],
    [`${stem}ين`, M3],
    [`${stem}ون`, M3],
    [`${participle}ان`, M2],
    ...(weak ? ([[`${participle}ين`, M2]] as [string, Agreement][]) : []),
    [`${participle}تين`, F2],
    [`${participle}ات`, F3],
  ]
}

function objectForms(verb: string): [string, Cue][] {
  const stem = verb.replace(/ا$/, '')
  return OBJECTS.flatMap((object): [string, Cue][] => [
    [verb + object, { form: 'verb', manner: 'saying', ...M1 }],
    [`${stem}ت${object}`, { form: 'verb', manner: 'saying', ...F1 }],
  ])
}
