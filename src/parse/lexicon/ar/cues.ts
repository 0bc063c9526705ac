import { foldWord } from '../../../text/fold.ts'
import type { Agreement, Cue } from '../lexicon.ts'

/**
 * Verbs of speech: perfect, imperfect, active participle, verbal noun with the pronoun of its owner (a dash where none
 * is used), third person masculine singular; the other forms are made from them. Behind the colon stands what holds
 * their content beside a clause: a preposition, `noun` for a verbal noun of its own, `object` for whomever it is said
 * to. Verbs and frames are those that stand most often before quotation marks, before أنّ and before verbal nouns in a
 * collection of some 30,000 Arabic news articles, by frequency, with their near synonyms from the dictionary.
 */
const SAYING = `
قال يقول قائل قوله | أشار يشير مشير إشارته: إلى | أكد يؤكد مؤكد تأكيده: على noun ب عن
أوضح يوضح موضح إيضاحه: noun | ذكر يذكر ذاكر ذكره: noun | بيّن يبيّن مبيّن تبيينه: noun
لفت يلفت لافت لفته: إلى | أفاد يفيد مفيد إفادته: ب عن | أعلن يعلن معلن إعلانه: noun عن
كشف يكشف كاشف كشفه: عن noun | توقع يتوقع متوقع توقعه: noun | شدد يشدد مشدد تشديده: على
دعا يدعو داعي دعوته: إلى object ل | سأل يسأل سائل سؤاله: عن | صرح يصرح مصرح تصريحه: ب
أبان يبين - إبانته: noun | تحدث يتحدث متحدث حديثه | أبلغ - مبلغ إبلاغه: object ب عن
نوه ينوه منوه تنويهه: ب إلى ل عن | حذر يحذر محذر تحذيره: من object
عبّر يعبّر معبّر تعبيره: عن | تمنى يتمنى متمني تمنيه: ل noun | طالب يطالب مطالب مطالبته: ب object
اعترف يعترف معترف اعترافه: ب | لاحظ يلاحظ ملاحظ ملاحظته: noun | أجاب يجيب مجيب إجابته
أجمع يجمع مجمع إجماعه: على | زعم يزعم زاعم زعمه: noun | تساءل يتساءل متسائل تساؤله: عن
أقر يقر مقر إقراره: ب | نفى ينفي نافي نفيه: noun | رجح يرجح مرجح ترجيحه: noun | أعرب يعرب معرب إعرابه: عن
أصر يصر مصر إصراره: على | اشترط يشترط مشترط اشتراطه: noun | روى يروي راوي روايته
اقترح يقترح مقترح اقتراحه: noun | استبعد يستبعد مستبعد استبعاده: noun | جدد يجدد مجدد تجديده: noun
نبه ينبه منبه تنبيهه: إلى object | هدد يهدد مهدد تهديده: ب object | ألمح يلمح ملمح إلماحه: إلى
تطرق يتطرق متطرق تطرقه: إلى ل | أرجع يرجع مرجع إرجاعه: object إلى | أخبر يخبر مخبر إخباره: object ب عن
استشهد يستشهد مستشهد استشهاده: ب | استغرب يستغرب مستغرب استغرابه: noun من | صرخ يصرخ صارخ صراخه
غرد يغرد مغرد تغريده | أبدى يبدي مبدي إبداؤه: noun | حكى يحكي حاكي حكايته: عن | أفصح يفصح مفصح إفصاحه: عن
تعهد يتعهد متعهد تعهده: ب | طمأن يطمئن مطمئن طمأنته: object على | أنكر ينكر منكر إنكاره: noun
نصح ينصح ناصح نصيحته: ب object | هتف يهتف هاتف هتافه: ب | أخطر يخطر مخطر إخطاره: object ب
أوصى يوصي موصي توصيته: ب | ناشد يناشد مناشد مناشدته: object ب | حث يحث حاثّ حثه: object على
ذكّر يذكّر مذكّر تذكيره: ب object | شكك يشكك مشكك تشكيكه: في | جزم يجزم جازم جزمه: ب | صاح يصيح صائح صياحه
سخر يسخر ساخر سخريته: من | جادل يجادل مجادل جداله | خاطب يخاطب مخاطب مخاطبته: object ب
اعتذر يعتذر معتذر اعتذاره: عن ل | اشتكى يشتكي مشتكي شكواه: من | شكا يشكو شاكي شكواه: من
كذّب يكذّب مكذّب تكذيبه: noun | أقسم يقسم مقسم قسمه: على | توعد يتوعد متوعد توعده: ب object
لمّح يلمّح ملمّح تلميحه: إلى | استنتج يستنتج مستنتج استنتاجه | علل يعلل معلل تعليله: object ب
تعجب يتعجب متعجب تعجبه: من | تباهى يتباهى متباهي تباهيه: ب | عزا يعزو عازي عزوه: object إلى
استدل يستدل مستدل استدلاله: ب | همس يهمس هامس همسه | تنبأ يتنبأ متنبئ تنبؤه: ب | احتج يحتج محتج احتجاجه
فند يفند مفند تفنيده: noun | أسف يأسف آسف أسفه: ل على | أفتى يفتي مفتي فتواه: ب | أهاب يهيب مهيب إهابته: noun
تفاخر يتفاخر متفاخر تفاخره: ب | دلل يدلل مدلل تدليله: على
أنذر ينذر منذر إنذاره: object ب من | وضّح يوضّح موضّح توضيحه: noun | مازح يمازح ممازح ممازحته
أذاع يذيع مذيع إذاعته: noun | حض يحض حاضّ حضه: object على | أوعز يوعز موعز إيعازه: ب
تكهن يتكهن متكهن تكهنه: ب | تذمر يتذمر متذمر تذمره: من | تذرع يتذرع متذرع تذرعه: ب
تهكم يتهكم متهكم تهكمه: على | استفسر يستفسر مستفسر استفساره: عن | أضاف يضيف مضيف إضافته: إلى | أردف يردف مردف -
استطرد يستطرد مستطرد استطراده | استدرك يستدرك مستدرك استدراكه | اعتقد يعتقد معتقد اعتقاده
رأى يرى - رأيه: noun | ظن يظن ظانّ ظنه | تخوف يتخوف متخوف تخوفه: من | لوّح يلوّح ملوّح تلويحه: ب
تكلم يتكلم متكلم كلامه | ارتأى يرتئي - - | صارح يصارح مصارح مصارحته: object ب | أنبأ ينبئ منبئ إنباؤه
جاهر يجاهر مجاهر -: ب
`

/** Verbs that are speech only where content follows: a clause, a colon, marks. Otherwise they mean other things. */
const SAYING_WEAKLY = `
ادعى - مدعي ادعاؤه: noun | نص ينص ناصّ نصه: على
وعد - واعد وعده: ب object | أظهر يظهر مظهر إظهاره: noun | نشر ينشر ناشر نشره
أثبت يثبت مثبت إثباته | طلب يطلب طالب طلبه: noun | رد يرد رادّ رده | وجه يوجه موجه توجيهه: ب object
ردد يردد مردد ترديده | أورد يورد مورد إيراده
شرح يشرح شارح شرحه: noun | خلص يخلص - خلوصه: إلى | عقب يعقب معقب تعقيبه | فسر يفسر مفسر تفسيره: noun
توصل يتوصل متوصل توصله | برر يبرر مبرر تبريره: object ب noun | كرر يكرر مكرر تكراره: noun
بث يبث باثّ بثه: noun | نسب ينسب ناسب نسبته: object إلى | راهن يراهن مراهن رهانه: على
بشّر يبشّر مبشّر تبشيره: ب | تناقل يتناقل متناقل تناقله: noun | لخّص يلخّص ملخّص تلخيصه: noun
سرد يسرد سارد سرده: noun | تابع يتابع متابع متابعته | عاد يعود عائد - | زاد يزيد زائد -
واصل يواصل مواصل مواصلته | اختتم يختتم مختتم اختتامه | مضى يمضي - - | ختم يختم خاتم ختامه
أتبع يتبع متبع - | أكمل يكمل مكمل إكماله | استهل يستهل مستهل استهلاله | - يأمل آمل أمله: ب
افترض يفترض مفترض افتراضه
قدّر يقدّر مقدّر تقديره: noun | ذهب يذهب ذاهب ذهابه
خشي يخشى خاشي خشيته: من noun | تصور يتصور متصور تصوره | تطلع يتطلع متطلع تطلعه: إلى ل | رجا يرجو راجي رجاؤه
استذكر يستذكر مستذكر -: noun | دفع يدفع - - | أبرز يبرز مبرز - | تذكر يتذكر متذكر - | أدلى يدلي مدلي -
`

/** Verbs of writing, whose words may stand some way behind. */
const WRITING = `
كتب يكتب - كتابته | علق يعلق معلق تعليقه | دوّن يدوّن مدوّن -
`

/** “Reported from” somebody: the words are his. */
const RELAYING = 'نقل ينقل ناقل نقله'
/** “Learned from” somebody. */
const LEARNING = 'علم - - -'

/** Verbs that report by what they do: welcomed, refused. What they govern is no content, marked words in it are. */
const ACTING = `
قرر يقرر مقرر قراره | هنأ يهنئ مهنئ تهنئته | رفض يرفض رافض رفضه | اتهم يتهم متهم اتهامه: object ب
أدان يدين - إدانته | وافق يوافق موافق موافقته | دافع يدافع مدافع دفاعه | تبنى يتبنى متبني تبنيه
انتقد ينتقد منتقد انتقاده | أشاد يشيد مشيد إشادته: ب | أيّد يؤيد مؤيد تأييده | شكر يشكر شاكر شكره
هاجم يهاجم مهاجم مهاجمته | ندد يندد مندد تنديده | رحب يرحب مرحب ترحيبه | اعترض يعترض معترض اعتراضه
عارض يعارض معارض معارضته | استعرض يستعرض مستعرض استعراضه | قلل يقلل مقلل تقليله
دان يدين - - | استنكر يستنكر مستنكر استنكاره | ثمّن يثمّن مثمّن تثمينه | أثنى يثني مثني ثناؤه: على
امتدح يمتدح ممتدح امتداحه | استهجن يستهجن مستهجن استهجانه | شجب يشجب شاجب شجبه
`

const ACTING_WEAKLY = `
 حمّل يحمّل محمّل تحميله 
تناول يتناول متناول تناوله | أمر يأمر آمر أمره | ركز يركز مركز تركيزه | التزم يلتزم ملتزم التزامه
ألزم يلزم ملزم إلزامه | رشح يرشح مرشح ترشيحه
`

/** What gives a thing a name. */
const LABELLING = `
وصف يصف واصف وصفه: object ب | اعتبر يعتبر معتبر اعتباره: object | نعت ينعت ناعت نعته: object ب
شبّه يشبّه مشبّه تشبيهه: object ب
`

/** What two sides do together. */
const MUTUAL = `
بحث يبحث - بحثه | ناقش يناقش مناقش مناقشته | تبادل يتبادل - - | اتفق يتفق - اتفاقهم | تباحث يتباحث - -
`

/** Verbs that take the one spoken to, or spoken of, as a pronoun: سألني، أخبرته، وصفها. */
const WITH_OBJECT =
  'سأل أخبر أبلغ أجاب خاطب ذكّر نصح حذر ناشد طالب دعا وصف اعتبر اتهم حمّل قال أعلن أكد ذكر كشف أوضح نفى'
/** What somebody calls somebody now: يصفه. */
const LABELLED_NOW = 'يصف يعتبر يسمي'
const OBJECTS = ['ني', 'ه', 'ها', 'هم', 'نا', 'هما']

/** Nouns of speech with no pronoun that go on with the verb before them: «عقّب بالقول». */
const BARE_NOUNS = ['بالقول', 'والقول']

/** “It came in” a document: the document is the speaker. */
const IN_DOCUMENT: readonly [string, Agreement][] = [
  ['جاء', {}],
  ['جاءت', {}],
  // «ورد في البيان»; otherwise «وردّ الوزير»، «وردّت الوزيرة».
  ['ورد', { gender: 'm', number: 'singular' }],
  ['وردت', { gender: 'f', number: 'singular' }],
]

/** Verbs whose object stands where the subject could: اتهم الوزير …. */
const TRANSITIVE = new Set(
  'أخبر أبلغ سأل خاطب طالب دعا ذكّر اتهم دان أدان انتقد حث ناشد هاجم أيّد عارض أمر حمّل نبه هنأ شكر ألزم رشح'.split(
    ' ',
  ),
)

/** Those among them that never go without it: «حثّ السكان على …» tells who was urged, and not who did. */
const ADDRESSED = new Set('حث حض اتهم'.split(' '))

/** Verbs behind which أن and a verb tell an intention or a guess, not what was said: قرر أن يسافر. */
const INTENDING = new Set('قرر قدّر افترض خشي'.split(' '))

/** What is negated twice is told: لم يستبعد. */
const DENYING = new Set('استبعد نفى أنكر'.split(' '))

/** Verbs that show a mood as soon as they tell: «أبدى سعادته». */
const SHOWING = new Set(['أبدى'])

/** Verbs by which somebody goes on with what he has said. */
const CONTINUING = new Set('أضاف أردف تابع استطرد استدرك زاد واصل مضى أكمل أتبع ختم اختتم'.split(' '))

/** What a row of a table says of every form of its verb. */
type Manner = Pick<
  Cue,
  'denies' | 'manner' | 'mutual' | 'from' | 'labels' | 'transitive' | 'takes' | 'weak' | 'stance'
>

/** Every form of every cue, with what it shows; the caller folds the keys. */
export function cueForms(): [string, Cue][] {
  const saying = { manner: 'saying' } as const
  const acting = { manner: 'acting', stance: true } as const
  const reporting = rows(`${SAYING}|${ACTING}`)
  return [
    ...rowForms(SAYING, saying),
    ...rowForms(LABELLING, { manner: 'acting', labels: true }),
    ...rowForms(ACTING, acting),
    ...rowForms(RELAYING, { ...saying, from: 'عن' }),
    ...rowForms(LEARNING, { ...saying, from: 'من', weak: 'content' }),
    ...rowForms(MUTUAL, { ...acting, mutual: true }),
    ...WITH_OBJECT.split(' ').flatMap((verb) => objectForms(verb, reporting)),
    ...LABELLED_NOW.split(' ').flatMap(labelledForms),
    ...rowForms(WRITING, { ...saying, weak: 'marks' }),
    ...rowForms(SAYING_WEAKLY, { ...saying, weak: 'content' }),
    ...rowForms(ACTING_WEAKLY, { ...acting, weak: 'content' }),
    ...BARE_NOUNS.map((form): [string, Cue] => [form, { form: 'noun', manner: 'saying' }]),
    ...IN_DOCUMENT.map(([form, agreement]): [string, Cue] => [
      form,
      { form: 'verb', manner: 'saying', through: 'في', ...agreement },
    ]),
  ]
}

/** Every form of the verbs of a table; what a row's content is held by overrides a stance. */
function rowForms(table: string, manner: Manner): [string, Cue][] {
  return rows(table).flatMap(({ verb, takes }) => {
    const { stance: _, ...reporting } = manner
    return forms(verb, {
      ...(takes.size > 0 ? reporting : manner),
      ...(takes.size > 0 && { takes }),
      ...(TRANSITIVE.has(verb[0] ?? '') && { transitive: true as const }),
      ...(ADDRESSED.has(verb[0] ?? '') && { addressed: true as const }),
      ...(SHOWING.has(verb[0] ?? '') && { shows: true as const }),
      ...(DENYING.has(verb[0] ?? '') && { denies: true as const }),
      ...(INTENDING.has(verb[0] ?? '') && { intends: true as const }),
      ...(CONTINUING.has(verb[0] ?? '') && { continues: true as const }),
    })
  })
}

/** A row of a table: the principal parts of a verb, and what holds its content, folded. */
interface Row {
  readonly verb: readonly string[]
  readonly takes: ReadonlySet<string>
}

function rows(table: string): Row[] {
  return table
    .split(/[\n|]/)
    .map((row) => row.trim().split(/: ?/))
    .filter(([verb]) => verb)
    .map(([verb = '', takes = '']) => ({
      verb: verb.split(' '),
      takes: new Set(takes.split(' ').filter(Boolean).map(foldWord)),
    }))
}

function forms(
  [perfect = '', imperfect = '', participle = '', noun = '']: readonly string[],
  manner: Manner,
) {
  const entry = (
    form: string,
    kind: Cue['form'],
    agreement: Agreement & Pick<Cue, 'imperfect'>,
  ): [string, Cue] => [form, { form: kind, ...agreement, ...manner }]
  // A participle's accusative wins over a verb's dual with the same letters: آملاً.
  return [
    ...(participle === '-' ? [] : participleForms(participle).map(([f, a]) => entry(f, 'participle', a))),
    ...(perfect === '-' ? [] : perfectForms(perfect)).map(([form, agreement]) =>
      entry(form, 'verb', agreement),
    ),
    ...(imperfect === '-' ? [] : imperfectForms(imperfect)).map(([form, agreement]) =>
      entry(form, 'verb', { ...agreement, imperfect: true }),
    ),
    // «لم ينف»
    ...(manner.denies && imperfect.endsWith('ي')
      ? [
          entry(imperfect.slice(0, -1), 'verb', { ...M1, imperfect: true }),
          entry(`ت${imperfect.slice(1, -1)}`, 'verb', { ...F1, imperfect: true }),
        ]
      : []),
    ...(noun === '-' ? [] : nounForms(noun).map(([form, agreement]) => entry(form, 'noun', agreement))),
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

/** قوله، قولها، قولهم، قولهما, and with the preposition that brings them in: بقوله. */
function nounForms(noun: string): [string, Agreement][] {
  const stem = noun.slice(0, -1)
  return ['', 'ب'].flatMap((preposition): [string, Agreement][] => [
    [`${preposition}${stem}ه`, M1],
    [`${preposition}${stem}ها`, F1],
    [`${preposition}${stem}هم`, M3],
    [`${preposition}${stem}هما`, M2],
  ])
}

function objectForms(verb: string, reporting: readonly Row[]): [string, Cue][] {
  const stem = verb.replace(/[اى]$/, '')
  const labels = LABELLING.includes(`${verb} `)
  const bare: Manner = labels ? { manner: 'acting', labels: true } : { manner: 'saying' }
  const takes = labels ? undefined : behindPronoun(verb, reporting)
  return OBJECTS.flatMap((object): [string, Cue][] => {
    // «طالبنا» is as often “we demanded”.
    const manner: Manner = takes && object !== 'نا' ? { ...bare, takes } : bare
    return [
      // «نفاه»: a final alef maqsura is an alef before a pronoun.
      [verb.replace(/ى$/, 'ا') + object, { form: 'verb', ...manner, ...M1 }],
      [`${stem}ت${object}`, { form: 'verb', ...manner, ...F1 }],
      [`${stem}و${object}`, { form: 'verb', ...manner, ...M3 }],
    ]
  })
}

/** «اتهموها بـ…»: the prepositions that hold a verb's content behind the pronoun of whom it is said to. */
function behindPronoun(verb: string, reporting: readonly Row[]): ReadonlySet<string> | undefined {
  const row = reporting.find(({ verb: [perfect] }) => perfect === verb)
  const takes = [...(row?.takes ?? [])].filter((frame) => frame !== 'object' && frame !== 'noun')
  return row?.takes.has('object') && takes.length > 0 ? new Set(takes) : undefined
}

function labelledForms(imperfect: string): [string, Cue][] {
  const manner: Manner = { manner: 'acting', labels: true }
  return OBJECTS.flatMap((object): [string, Cue][] => [
    [imperfect + object, { form: 'verb', imperfect: true, ...manner, ...M1 }],
    [`ت${imperfect.slice(1)}${object}`, { form: 'verb', imperfect: true, ...manner, ...F1 }],
  ])
}
