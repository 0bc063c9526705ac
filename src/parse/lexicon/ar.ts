import { calendar } from './ar/calendar.ts'
import { WITH_CLITICS } from './ar/clitics.ts'
import { BARE_ONLY, COMMON, COMMON_ADJECTIVES, COMMON_VERBS } from './ar/common.ts'
import { CONTENT_NOUNS, CONTENT_NOUNS_LIKE_VERBS } from './ar/contents.ts'
import { cueForms } from './ar/cues.ts'
import { headForms } from './ar/heads.ts'
import { lines } from './ar/lines.ts'
import {
  LONG_BODIES,
  LONG_PLACES,
  MASCULINE_STATES,
  NAMED_BODIES,
  NATIONALITIES,
  STATES,
  TOWNS,
} from './ar/places.ts'
import { type Known, seamOf } from './ar/seams.ts'
import { isLongVerb, isVerbShape } from './ar/verbs.ts'
import type { Cue, Head, Letters, Lexicon } from './lexicon.ts'
import { openings, phrases, table, words } from './tables.ts'

const cues = table(cueForms())
const masculineStates = words(MASCULINE_STATES)
const states = words(STATES)
const towns = words(TOWNS)
const namedBodies = words(NAMED_BODIES)
const nationalities = words(NATIONALITIES)
const common = words(`${COMMON} ${WITH_CLITICS}`)
const bareOnly = words(BARE_ONLY)
const verbs = words(COMMON_VERBS)
const commonAdjectives = words(COMMON_ADJECTIVES)
const contentNouns = words(`${CONTENT_NOUNS} ${CONTENT_NOUNS_LIKE_VERBS}`)
const heads = table(headForms())
// Without the article, titles of rank are first names: رائد، عماد، مشير.
const bareHeads = table([...namedHeads(), ...headForms().filter(([, head]) => !head.withArticle)])

const PREPOSITIONS_PRINTED =
  'في من إلى الى على عن مع حول ضد بين لدى عند منذ حتى خلال عبر قبل بعد تحت فوق أمام وراء خلف دون ضمن حيال إزاء تجاه بشأن نحو بسبب رغم له لها به بها فيه فيها عليه عليها'
const PREPOSITIONS = words(PREPOSITIONS_PRINTED)
const PREPOSITIONS_IN_MAQSURA = PREPOSITIONS_PRINTED.split(' ').filter((word) => word.endsWith('ى'))

// أنّ and إنّ, plain, with a pronoun, or with ب or و glued before. آن with madda is a name and stays out.
const THAT = /^[وب]?[أإا]ن(ه|ها|هم|هما|هن|نا|ني|ك|كم)?$/
const CONJUNCTION = /^[وف]/
// By the letters as printed: in ألمانيا the first alef carries a hamza and is no article.
const ARTICLE = /^(ال|لل)/

const NAME_LINKS = words('بن ابن بنت آل أبو أبي أم عبد دي فان فون ديل لا')
/** What a word's letters alone say, for words that are printed as one with the next. */
const KNOWN: Known = {
  head,
  cue: cueByLetters,
  isCommon,
  isContentNoun,
  isPlace: ({ fold }) => states.has(fold) || towns.has(fold) || namedBodies.has(fold),
  particles: words('كما في إلى على فيما بينما حيث'),
  nameLinks: NAME_LINKS,
}

function cue(word: Letters, printed: string): Cue | undefined {
  const found = cueByLetters(word)
  if (!found || found.form === 'participle') return found
  // «حملة» folds to «حمله»: a verb or an owned noun ends in a pronoun, never in ta marbuta.
  if (word.bare.endsWith('ة')) return undefined
  // «نصاً»: nor does a verb in the mark of the accusative.
  if (found.form === 'verb' && printed.includes('\u064b')) return undefined
  // «نُقل عن فلان» names whose words they are.
  if (found.form === 'noun' || found.from) return found
  return (found.imperfect ? PASSIVE_NOW : PASSIVE).test(printed) ? undefined : found
}

/** «أُعلن»، «ذُكر»: a u on the first letter of a perfect; «يُتوقع»: on the prefix of a stem whose active has an a. */
const PASSIVE = /^[وف]?\u064e?[أ-ي]\u064f/
const PASSIVE_NOW = /^[وفسل]?\u064e?[يت]\u064f[تن]/

function cueByLetters({ bare, fold }: Letters): Cue | undefined {
  // «أعتقد»: with its hamza the writer's own first person; «اعتقد» is somebody's. «هنا» is no «هنّأ».
  if (NO_CUES.has(bare) || (/^[وف]/.test(bare) && NO_CUES.has(bare.slice(1)))) return undefined
  const whole = cues.get(fold)
  if (whole || !/^[وفل]/.test(fold)) return whole
  const inner = cues.get(fold.slice(1))
  // «لتعلن»، «ليقول»: so that it said.
  return fold.startsWith('ل') && !(inner?.form === 'verb' && /^ل[يت]/.test(fold)) ? undefined : inner
}

const MOOD = /^(?:سعاد[هت]|سرور|فرح[هت]?|غبط[هت]|بهج[هت]|ابتهاج|اعجاب|جاهزي[هت])(?:ه|ها|هم|هما|نا)?$/

/** Verbs of two letters behind a conjunction, which are no words of three. */
const SHORT_JOINED = new Set(['وحث', 'فحث', 'وحض', 'فحض'])
/** A preposition and a noun of two letters; the letters of a name else. */
const SHORT_PREPOSED = words('بحي لحي')

/** Shorter words behind a clitic are too often the rest of a name: بـ+اسم، فـ+راس. */
const INNER_UNITS_MIN = 4
const PRONOUN_ENDING = /(?:ها|هم|هما|هن|نا|كم)$/

const NO_CUES = new Set([
  'طالبان',
  'إبان',
  'دون',
  'هنا',
  'اثنا',
  'ردا',
  'شكرا',
  'اثنتا',
  'اثني',
  'اثنان',
  'اثنين',
  'أعتقد',
  'وأعتقد',
  'فأعتقد',
  'أظن',
  'وأظن',
  'أقترح',
  'أعترف',
  'أعتبر',
])

/** An ordinary word, perhaps with the article, a clitic before it or a pronoun behind it. */
function isCommon(word: Letters): boolean {
  // With madda it is no “that”: a first name.
  if (word.bare === 'آن') return false
  if (isCommonNoun(word) || isLongVerb(word)) return true
  const { bare, fold } = word
  // A verb behind a conjunction or in the future: وقام، سيبقى، وسيبقى.
  const verb = fold.replace(/^[وف]?(?:س(?=[يتن]))?/, '')
  // فيصل is a name before it is “then he arrives”.
  if (verb !== fold && verbs.has(verb) && (fold.startsWith('و') || verb.length >= INNER_UNITS_MIN))
    return true
  // «كطالب», «كمهاجم»: as somebody; an adjective behind the letter is a name's («كمالي»).
  if (/^ك..../.test(fold) && !/ي$/.test(fold) && heads.get(fold.slice(1))?.kind === 'office') return true
  // «بوعلي»: of the Maghreb's names with بو nothing comes off.
  if (!/^[وفبل]/.test(fold) || fold.length <= INNER_UNITS_MIN || fold.startsWith('بو')) return false
  return isCommonNoun({ bare: bare.slice(1), fold: fold.slice(1) }, INNER_UNITS_MIN)
}

function isCommonNoun({ bare, fold }: Letters, unitsMin = 0): boolean {
  if (fold.length < unitsMin) return false
  if (common.has(fold)) return true
  if (hasArticle({ bare, fold })) {
    const noun = fold.slice(2)
    return common.has(noun) && !bareOnly.has(noun)
  }
  // The accusative: محاولا.
  const ending = fold.endsWith('ا') ? /ا$/ : PRONOUN_ENDING
  const stem = bare.endsWith('ه') ? fold.slice(0, -1) : fold.replace(ending, '')
  if (stem.length < INNER_UNITS_MIN || stem === fold) return false
  return common.has(stem) || (stem.endsWith('ت') && common.has(`${stem.slice(0, -1)}ه`))
}

/** A noun that reported speech opens with, perhaps with the pronoun of whoever speaks: نيته، استهدافها. */
function isContentNoun({ bare, fold }: Letters): boolean {
  if (contentNouns.has(fold)) return true
  const stem = bare.endsWith('ه') ? fold.slice(0, -1) : fold.replace(PRONOUN_ENDING, '')
  if (stem === fold || stem.length < INNER_UNITS_MIN - 1) return false
  if (contentNouns.has(stem) || VERBAL_NOUN.test(stem) || VERBAL_NOUN_WITH_TA.test(stem)) return true
  return stem.endsWith('ت') && contentNouns.has(`${stem.slice(0, -1)}ه`)
}

/** States, cities and bodies of one name that speak: each whole in itself. They go before every other reading. */
function namedHeads(): [string, Head][] {
  const body = { kind: 'organization', number: 'singular', closed: true } as const
  return [
    ...[...namedBodies].map((fold): [string, Head] => [fold, body]),
    ...[...states, ...towns].map((fold): [string, Head] => [
      fold,
      { ...body, gender: masculineStates.has(fold) ? 'm' : 'f' },
    ]),
  ]
}

/** Verbal nouns whose own letters look like the article. */
const OWN_LAM = /^الت(?:زام|فاف|ماس|حاق|باس|ئام|قاط|هام|فات|قاؤ)/
const ALEF = 0x627
const LAM = 0x644

/** By the letters as printed: in ألمانيا the first alef carries a hamza and is no article. */
function hasArticle({ bare }: Letters): boolean {
  const first = bare.charCodeAt(0)
  return (first === ALEF || first === LAM) && bare.charCodeAt(1) === LAM && !OWN_LAM.test(bare)
}

function head(word: Letters): Head | undefined {
  const whole = bareHeads.get(word.fold)
  const found = whole?.closed || !hasArticle(word) ? whole : (heads.get(word.fold.slice(2)) ?? whole)
  // مدربه folds to مدربة: printed with a ha it is “his coach”, closed by the pronoun and of either gender.
  if (found?.kind !== 'office' || found.gender !== 'f' || !word.bare.endsWith('ه')) return found
  return HIS_OFFICE
}

const HIS_OFFICE: Head = { kind: 'office', number: 'singular', closed: true }

// Verbal nouns of stems VII, VIII and X by their shape: انتهاء، اجتماع، استمرار. Names of that shape are few and come with an office.
// Of stems II and V with a pronoun: تقديره، ترشحه.
const VERBAL_NOUN_WITH_TA = /^ت..(?:ي[^يي]|[^ييات])$/
const VERBAL_NOUN = /^ا(ست..?|ن..|[^يو]ت.)ا.$/

/** Nouns that an office or a body has to do with; without the article they wait for their own complement. */
const FIELDS = `
وزارة إدارة عام مجلس منطقة شركة موقع لجنة هيئة قوات مركز مدينة نادي محافظة مجموعة عملية تنظيم برنامج مكتب
مؤتمر جامعة قناة سوق مشروع فريق عمل حزب مؤسسة عمليات شرطة حكومة مطار منظمة شؤون فرع مستشفى قطاع أعمال حركة
سكان تطوير نشر قيادة نقل اتحاد أمن دولة تحرير تحقيق خدمات حقوق طائرة قسم برامج جمعية معلومات مكافحة صندوق
صحة غرفة أمانة بلدية خدمة مهرجان جماعة فعاليات قدم إعلام بنك كرة ولاية وحدة اتصال كلية حرس تسجيل خارجية معهد
صناعة جبهة مديرية حملة طيران مشاريع إنتاج ميناء إقليم سلامة وزراء مصلحة توزيع تعليم مبادرة جهاز رئاسة قاعدة
إمارة متابعة بيئة ملف جوية مالية دار محكمة شباب مستشفيات قرية معرض بعثة سياسة تأمين تاريخ نشاط دائرة مكتبة
مشروعات حي أسواق مراجعة دراسات جمرك أحياء جمهورية اتصالات خط مدارس علاقات قبول أنشطة تجارة عمادة آثار طب
مبيعات بلدة خطوط تقنية أسرة انتخابات أسهم تشغيل مرور فرقة رعاية ثقافة مياه تدريب مساجد طرق جوازات تحالف
مملكة مساحة أسلحة طاقة تنمية وادي منتخب مترو عمرة حسابات طلاب أصول دعوة كتلة اقتصاد شارع جائزة رابطة أبحاث
أدلة استئناف جبل أطفال مجتمع جزيرة استثمار قضاء سجون ديوان طوارئ نزاهة لواء جودة مساعدات نقابة مصرف تأهيل
فساد حج نواب ألعاب أسرى تصوير نيابة موانئ ضمان تحقيقات فنون مفوضية أركان ميزانية توظيف تكنولوجيا سندات لغة
داخلية إنسان طفل برلمان بحرية محاسبة حكام جراحة منتدى قروض مصنع أكاديمية تسويق إسعاف ابتكار شورى ملتقى موارد
تفتيش عقار عقارات شعبة إغاثة أمة صواريخ بورصة نفط معادن ثروة رواتب تحكيم إرهاب مسح تخطيط موازنة وقاية إحصاء
زراعة كهرباء ضرائب نووي رياضة إسكان تراث تدقيق طباعة إخراج امتحانات شئون سياحة جسور معاشات صيانة جنسية أحوال
مخيم برية قطارات بحوث ترجمة فلسفة كتيبة هندسة تربية إرشاد أشغال رقابة أدب شفافية جمارك انضباط مخدرات هجرة
مرأة دفاع مسابقات مختبرات جغرافيا مخابرات أيتام فضاء خزانة سباحة بترول بلديات مشتريات أسنان تخدير فلك مناهج
استخبارات ضاحية أسطول أوقاف احتراف تغذية شريعة فقه فيزياء مباحث تسلح محفظة مقاولات طقس عدل مواصلات أسماك
متاحف تمريض كيمياء حاسوب معلمين كشافة تمييز لاجئين مهاجرين مجتمعات ذرية خزينة مقاولين براكين سكك تأمينات
علم علوم فروسية أعصاب باطنية صيدلة رياضيات حاسب موهوبين ائتمان صرافة أرصاد زلازل جيولوجيا أول تنفيذي إقليمي محلي وطني
`

/** People in the plural before whose they are: نقيب سائقي الحافلات. */
const CONSTRUCT_PLURALS = `سائقي مهندسي فلاحي مزارعي مسؤولي مسئولي موظفي معلمي مدرسي صحفيي صحافيي مقاتلي لاعبي مدربي مشجعي متحدثي
مراقبي محللي مستشاري ممثلي منتجي مصدري مستوردي مستخدمي مراسلي مصوري ناشري باحثي مشغلي مربي أعضاء قادة رؤساء كبار أولياء
عمال طلاب طلبة أهالي سكان ضباط جنود عناصر أفراد تجار ملاك أصحاب أطباء محامي قضاة وزراء نواب شيوخ علماء خبراء مقاولي منسوبي
مسلحي مجاهدي متقاعدي مراقبي مفتشي منظمي متطوعي ناشطي حراس بائعي صيادي بحارة عاملي مشتركي حجاج معتمري خريجي`

/** Arabic. */
export const ar: Lexicon = {
  lang: 'ar',
  cue,
  head,
  sourcePrepositions: phrases(
    'وفقا ل | وفق | بحسب | حسب | نقلا عن | طبقا ل | على حد قول | على حد تعبير | على حد وصف | على لسان | حسبما | وفقا لما | طبقا لما | بحسب ما | حسب ما | وفق ما',
  ),
  relatingEnds: words('ما لما حسبما'),
  quotingPrepositions: new Set(['نقلا عن', 'علي لسان', 'علي حد قول']),
  asides: openings(
    'طلب عدم | طلبت عدم | فضل عدم | فضلت عدم | اشترط عدم | رفض الكشف | رفضت الكشف | رفض ذكر | طلب إخفاء',
  ),
  irrealis: words('أن لن لم لا حتى كي لكي لئلا ألا سوف ولم ولن ولا وأن'),
  nominal: words('عدم بعد دون لعدم بعدم من غير'),
  nounComplementizers: words('إن وإن بأن'),
  isComplementizer: (word) => THAT.test(word.bare),
  seam: (word) => seamOf(word, KNOWN),
  resulting: words('ما مما وما بما'),
  impersonal: words('يذكر يشار الجدير جدير تجدر يعد تعد علم'),
  conjunctionUnits: (word) =>
    CONJUNCTION.test(word.fold) && (word.fold.length > 3 || SHORT_JOINED.has(word.fold)) ? 1 : 0,
  withoutPreposition: (word) => {
    // In writing لل the article has lost its alef: the noun begins behind both letters and still has its article.
    // «للائحة»: the second lam is the noun's own first letter.
    if (/^لل/.test(word.bare) && heads.has(word.fold.slice(1))) return { noun: word.bare.slice(1), units: 1 }
    if (/^لل/.test(word.bare) && word.fold.length > 4) return { noun: `ال${word.bare.slice(2)}`, units: 2 }
    return /^[بلك]/.test(word.fold) && (word.fold.length > 3 || SHORT_PREPOSED.has(word.fold))
      ? { noun: word.bare.slice(1), units: 1 }
      : undefined
  },
  isDefinite: (word) =>
    /^(ال|لل|وال|بال|فال|كال)/.test(word.bare) && word.fold.length > 3 && !OWN_LAM.test(word.bare),
  articleUnits: (word) => (hasArticle(word) && word.fold.length > 3 ? 2 : 0),
  isPreposed: (word) => /^(لل|بال|كال)/.test(word.bare) && word.fold.length > 4,
  qualifies: (word, before) =>
    ADJECTIVES.has(word.fold) ||
    (hasArticle(word) && commonAdjectives.has(word.fold.slice(2))) ||
    /(ي|يه|يين|يات)$/.test(word.fold) ||
    (/ه$/.test(word.fold) && /(ه|ات|ا|اء)$/.test(before.fold)),
  stem: (word) => {
    const noun = hasArticle(word) && word.fold.length > 3 ? word.fold.slice(2) : word.fold
    // The construct state drops the nun of the sound plural: كبير مهندسي المشروع، كبير المهندسين.
    return /..[يو]ن$/.test(noun) ? noun.slice(0, -1) : noun
  },
  isPlace: KNOWN.isPlace,
  // A pronoun, a case, or a verb of several: لاذوا.
  isInflected: (word, printed) =>
    /[\u064b-\u064d]/.test(printed) || PRONOUN_ENDING.test(word.fold) || /...وا$/.test(word.fold),
  isVerb: (word) => verbs.has(word.fold),
  isVerbShape,
  isPeople: (word) => /^ال..+[يو]ن$/.test(word.fold),
  isFeminine: (bare) => bare.endsWith('ة'),
  isAdjective: (word) => commonAdjectives.has(word.fold),
  isNational: (word) => nationalities.has(word.fold.replace(/^ال/, '').replace(/يه$/, 'ي')),
  isCommon,
  isContentNoun,
  isThing: (word) => {
    const inner = /^[بل]/.test(word.fold) ? word.fold.slice(1) : word.fold
    if (THINGS.has(word.fold) || THINGS.has(inner) || OWN.has(word.fold)) return true
    // Words with a pronoun hanging on them, the plural with the article, verbal nouns of the longer verb stems.
    return (
      /...(ها|هم|هما|هن)$/.test(word.fold) || /^(ال..+|....+)ات$/.test(word.fold) || VERBAL_NOUN.test(inner)
    )
  },
  isAdverb: (word, printed) => ADVERBS.has(word.fold) || /ا?ً(ا)?$/.test(printed),
  prepositions: PREPOSITIONS,
  longBodies: openings(LONG_BODIES.trim().replace(/\n/g, ' | ')),
  longPlaces: openings(LONG_PLACES.trim().replace(/\n/g, ' | ')),
  longStyles:
    openings(`صاحب السمو الملكي | صاحبة السمو الملكي | صاحب السمو | صاحبة السمو | صاحب الجلالة | صاحب المعالي | صاحب الفضيلة | صاحب السماحة
    | صاحب الفخامة | صاحب السعادة | صاحب العظمة | خادم الحرمين الشريفين | آية الله | آية الله العظمى | حجة الإسلام | المغفور له
    | سمو سيدي`),
  rankWords: words('الركن ركن أول ثان ثاني طيار الطيار دكتور بحري البحري المظلي المتقاعد الدكتور مهندس'),
  settings:
    openings(`في هذا السياق | في هذا الصدد | في هذا الشأن | في هذا الإطار | في هذا الخصوص | في هذا المجال | في هذا الجانب
    | في الوقت نفسه | في الوقت ذاته | في نفس الوقت | في ذات الوقت | في السياق ذاته | في السياق نفسه | بهذا الخصوص | بهذا الشأن
    | بهذه المناسبة | في هذه المناسبة | النظر | الانتباه | الأنظار`),
  wishes:
    openings(`حفظه الله | رحمه الله | صلى الله عليه وسلم | عز وجل | حفظهم الله | سبحانه وتعالى | رضي الله عنه | أيده الله
    | عليه الصلاة والسلام | عليه السلام | رعاه الله | يحفظه الله | رحمهم الله | طيب الله ثراه | رحمها الله
    | جل وعلا | رضي الله عنهم | حفظها الله | غفر الله له | حفظهما الله | تغمده الله | شفاه الله | وفقه الله
    | تبارك وتعالى | رضي الله عنها | أطال الله عمره | جل جلاله | سلمه الله | عليها السلام | عافاه الله
    | عليهم السلام | نصره الله | يحفظها الله | رضي الله عنهما | رحمهما الله | حفظه المولى | حفظه الله ورعاه
    | حفظه الله وأيده | أعزه الله | أدام الله عزه | أدامه الله | أبقاه الله | حماه الله | قدس سره | قدس الله سره
    | دام ظله | دامت بركاته | عجل الله فرجه | كرم الله وجهه | تغمده الله بواسع رحمته | رحمة الله عليه
    | رحمة الله عليها | أسكنه الله فسيح جناته | طال عمره | المغفور له بإذن الله | شافاه الله | أمد الله في عمره`),
  bodyPrepositions: words('في لدى لشؤون بشؤون ل ب باسم'),
  rolePrepositions: words('باسم في من على لدى لشؤون بشؤون عبر'),
  fronted: words('فإن فإنه فإنها فإنهم فقد ف'),
  turns: words('أما'),
  issuedFrom: words('صادر صادرة الصادر الصادرة صدر صدرت'),
  issuedThrough: 'عن',
  issuing: words(
    `نشره نشرها نشرته نشرتها أصدره أصدرها أصدرته أصدرتها أعده أعدها أعدته أعدتها بثه بثها بثته بثتها أورده أوردها أوردته
     أوردتها كتبه كتبها كتبته كتبتها وزعه وزعها وزعته وزعتها وجهه وجهها وجهته وجهتها أرسله أرسلها أرسلته أرسلتها`,
  ),
  comments: words('إشارة إقرار تلميح دلالة'),
  asideOpeners: words('جاء وجاء يأتي ويأتي'),
  pointers: words('ذلك هذا بعد عقب خلال قبل أثناء إثر'),
  thatOwners:
    words(`بمعنى شريطة بشرط لدرجة درجة بحجة بدعوى بذريعة باعتبار اعتبار رغم برغم بعد قبل دون منذ غير إلا بيد كما حيث حين ذلك
    أي حد لمجرد مجرد بحكم اعتقادي شرطا شرط ما لولا سوى حتى إذ بما مع عدا فكرة حقيقة احتمال`),
  breaks: words('غير إلا بيد كما'),
  elided: words('باسم رسمي إعلامي وزارة إدارة أمانة إمارة منطقة محافظة مدينة ولاية إقليم'),
  isName: ({ fold }) => fold.startsWith('عبدال') && fold.length > 7,
  printedNames: new Set(['علي']),
  bearers: words('الملك الملكة الأمير الأميرة السلطان الإمام الخليفة'),
  printedNouns: new Set(['إمام']),
  breaksOff: words('لكنه لكنها لكنهم لكنهما ولكنه ولكنها ولكنهم لكن ولكن'),
  norms: words(
    `نظام أنظمة لائحة لوائح قانون قوانين قرار قرارات ضوابط معايير معيار شروط خطة خطط جدول اتفاق اتفاقية آلية آليات توجيهات
     تعليمات مواصفات أحكام مقتضيات متطلبات إجراءات اشتراطات منهج برنامج أسس قواعد مبادئ أصول تعاليم عقد عقود بنود`,
  ),
  contrasts: words('لكن ولكن بينما فيما'),
  pointingBack: words('هذا ما هكذا كما بهذه الكلمات هو بحسب'),
  withinIt: words('فيه فيها فيهما خلاله خلالها'),
  sounds: ['جغقك', 'سشصز', 'تطث', 'دضذظ', 'هح'],
  likeness: words('حسبما مثلما وفقما'),
  alike: words('كما'),
  distributives: openings('كل من'),
  partitives: openings(
    `بعض | جميع | كل | جل | معظم | أغلب | غالبية | حوالي | نحو | قرابة | أهم | أبرز | أكثر | أكبر | آخر | أحدث | أي | عدد
    | العديد | الكثير | كثير | نصف | ربع | ثلث | ثلثا | ما يقرب | ما يصل | ما يزيد | ما يقارب | ما نسبته | ما لا يقل`,
  ),
  isMood: ({ fold }) => MOOD.test(fold),
  links: words('لكنه لكنها لكنهم ولكنه ولكنها كما فيما بينما حيث ثم إذ فقد وقد قد وكان كان وكانت كانت'),
  auxiliaries: words('قد كان كانت كانوا كانا'),
  naming: words(
    `معروف معروفة المعروف المعروفة معروفون المعروفون المعروفين يعرف تعرف عرف عرفت سمي سميت يسمى تسمى المسمى المسماة
    مسمى مسماة الملقب الملقبة الملقبين ملقب ملقبة يلقب لقب موسوم الموسوم الموسومة المدعو المدعوة
    عنوان بعنوان شعار بشعار عنوانه عنوانها مثل وهي وهما`,
  ),
  passive: words('يتوقع يعتقد ينتظر يفترض يعتبر تعتبر يزعم يقال يرجح يخشى'),
  prayed: words('الله المولى'),
  addressing: words('ل'),
  demonstratives: words('هذا هذه ذلك تلك هؤلاء هذان هاتان'),
  fromPronouns: table([
    ['عنه', 'm'],
    ['عنها', 'f'],
  ] as const),
  complements: words('عنه عنها عنهم له لها لهم لي لنا فيه فيها منه منها إليه إليها عليه عليها'),
  overseers: words('المشرف مشرف المشرفة القائم القائمة المشرفون المشرفين القائمون القائمين'),
  relating: words(
    `التابع التابعة الصادر الصادرة الموالي الموالية المقرب المقربة القريب القريبة المتخصص المتخصصة المعني المعنية
     المناهض المناهضة المدعوم المدعومة المنبثق المنبثقة المتحالف المتحالفة المرتبط المرتبطة الواقع الواقعة الداعم
     الداعمة المشرف المشرفة المكلف المكلفة المعارض المعارضة المنتمي المنتمية المنضوي المنضوية المحسوب المحسوبة
     الممول الممولة المؤيد المؤيدة المشارك المشاركة العامل العاملة القائم القائمة المنظم المنظمة المطل المطلة المسؤول المسؤولة`,
  ),
  occasions: words(
    `مؤتمر تصريح تصريحات بيان كلمة حديث مقابلة حوار تغريدة تغريدات خطاب رسالة اتصال لقاء ختام مداخلة إيجاز إحاطة جلسة
     اجتماع تعليق تدوينة منشور حسابه حسابها صفحته صفحتها كلمته كلمتها تصريحه تصريحها تصريحاته تصريحاتها بيانه بيانها
     حديثه حديثها خطابه خطابها مقال مقطع تسجيل رده ردها معرض سياق وقت ندوة محاضرة ورشة زيارة حفل افتتاح مستهل
     نصف ربع فترة نهاية مطلع منتصف هاتف إنترنت فيديو تويتر فيسبوك إكس إنستغرام تلغرام تليغرام منصة تقنية صفحة حساب تطبيق بريد أثير شاشة وسائل دائرة
     قناة برنامج هامش شكوى عريضة
     هذا هذه ذلك الوقت الأثناء الإطار السياق الصدد الشأن نهاية بداية مطلع أعقاب ظل إطار حال حين أول تقرير`,
  ),
  speechNouns: words(
    'إفادة تأكيد رواية كلام تصريح تصريحات قول أقوال خطاب حديث تعليق كلمة رسالة بيان تغريدة موقف',
  ),
  relatives: words('الذي التي اللذان اللتان الذين والذي والتي'),
  connectives: words('حيث إذ عندما حين'),
  media: words('وكالة صحيفة قناة موقع مجلة شبكة إذاعة تلفزيون جريدة محطة وسائل'),
  stops: words(
    `حيث إذ إذا الذي التي الذين اللذين اللذان اللتين قد لقد وقد لن لم لا ما ليس كان كانت هل أو ثم بل لكن ولكن أما وأما
    كما فإن فإنه فإنها فإنهم لأن لأنه لأنها بأن لكنه لكنها لكنهم عندما حينما بعض آخر آخرون هنا هناك هؤلاء أولئك لذلك
    لذا بالتالي أولا ثانيا ثالثا
     بما وبما لما بحيث مرة معه معها معهم عنه عنها عنهم إليه إليها منه منها منهم خلاله خلالها لم تم كثير مهما كلما ريثما حسبما وإذ تعالى
     سبحانه بينهم بينها فيما
     بينما عقب إثر أثناء بعدما قبيل فور وهو وهي وهم كل بالقول بقوله بقولها الأمر مما هذا هذه ذلك تلك
     للصحافيين للصحفيين وذلك باسمه باسمها باسمهم البالغ البالغة وفي لعل ولعل فلعل أنا وأنا ونحن`,
  ),
  governedRelatives: words('بما لما لأن'),
  companions: words('مع ومع'),
  sequels: words('ف'),
  // «فإن» is no «فان» where its hamza is printed.
  isNameLink: (word) => NAME_LINKS.has(word.fold) && !/[إأ]ن$/.test(word.bare),
  further: words('آخر أخرى آخرون آخرين أخريات'),
  sacred: openings(
    'سبحانه وتعالى | سبحانه | صلى الله عليه | عليه الصلاة والسلام | عز وجل | جل وعلا | جل شأنه | جل جلاله | عز من قائل | تبارك وتعالى',
  ),
  divine: words('تعالى'),
  // «واثقا»، «مبتسما»: a participle in the accusative that lost its tanwin; a name of these letters is not read there.
  isManner: (word) => /^و?(?:.ا..|م.{3,5})ا$/.test(word.bare),
  quarters: words('حي مدينة محافظة منطقة قرية بلدة إقليم ولاية ضاحية مخيم إمارة'),
  descent: words('بن'),
  openings: words(
    `لكنه لكنها لكنهم ولكنه ولكنها ولكنهم أما وأما كما كذلك أيضا فيما بينما ولكن لكن ثم وأخيرا أخيرا قد وقد فقد كان وكان كانت وكانت مضى ومضى عاد وعاد وراح
     بدوره بدورها بدورهما وبدوره وبدورها جهته جهتها جهتهما جهتهم ناحيته ناحيتها جانبه جانبها جانبهم`,
  ),
  namers: words(
    `برنامج صحيفة وكالة قناة شركة مجلة موقع كتاب فيلم مسلسل رواية كتابه كتابها منطقة حزب تنظيم حركة جماعة
     نادي فريق فندق مهرجان جائزة مشروع حملة عملية مسرحية ديوان أغنية أغنيته ألبوم سفينة ملعب معرض مؤسسة جمعية
     مجموعة مركز مطعم مقهى تطبيق لعبة لقب عنوان بعنوان اسم باسم شعار مسمى يسمى تسمى كلمة مصطلح عبارة مبادرة
     خدمة منصة سوق مدرسة جامعة وكالتي ميناء قرية حي بلدة مدينة جبل إعصار صاروخ طائرة سيارة هاتف مؤتمر مقترح
     قصيدة قصائد خبر مقولة حديقة متحف شارع تخصص بند سلسلة دورة مسابقة ملتقى منتدى ندوة محاضرة ورشة فعالية كأس
     دوري بطولة فقرة وسم هاشتاق هاشتاغ كاميرا جهاز نظام سورة زاوية عمود كتيبة لواء فيلق سرية معسكر ثكنة
     مستوطنة مخيم قاعدة مصنع محل مجمع فيروس مرض عاصفة قمر مسبار لوحة تمثال منتخب طريقة بطاقة صالون منطق مفهوم
     فكرة ملف ألعاب أسلوب ظاهرة نظرية جزيرة دار علامة ماركة طراز موديل نسخة سهم أسهم خطة رؤية فئة صنف نوع
     ديانة حصن قلعة قصر برج جسر نفق خط خطي أنبوب سد بئر حقل خطوط طائرات صواريخ مقاتلة دبابة زعيم قائد شيخ
     طريق`,
  ),
  copulas: words(
    'كان كانت تعد يعد هو هي تم تبدو يبدو أصبح أصبحت ليس ليست بات باتت تكون يكون سيكون ستكون وهو وهي',
  ),
  labelPrepositions: words('ب'),
  clauseOpeners: words('ألا إذا لو لئلا كي لكي بأنه بأنها إذ'),
  nameLinks: NAME_LINKS,
  // With dots under the last letter it is no على or لدى in a text that prints these without: it may be a first name.
  misprintable: PREPOSITIONS_IN_MAQSURA,
  misprinted: (word) => {
    const printed = word.bare.endsWith('ي') ? `${word.bare.slice(0, -1)}ى` : ''
    return PREPOSITIONS_IN_MAQSURA.includes(printed) ? printed : undefined
  },
  fields: words(`${FIELDS} ${CONSTRUCT_PLURALS}`),
  calendar,
  lines,
}

const ADVERBS = words(
  `بالقول والقول بهدوء بصراحة بقوة بغضب بسخرية بحزم بثقة باختصار بحماس باستمرار بدوره بدورها بدورهما بدورهم أيضا مجددا هاتفيا مرارا
  صراحة علنا حرفيا بوضوح بشدة تحديدا سابقا لاحقا مؤخرا مساء صباح ظهر ليل اليوم أمس غدا كذلك
   بعدها نفسه نفسها ذاته ذاتها نفسهم حينها آنذاك وقتها فجر عصر قائلا له لها لي لهم لنا فيه فيها به`,
)

/** Adjectives of offices and bodies that lack the ending of a relative adjective. */
const ADJECTIVES = words(`
العام الأوسط الأول السابق الجديد الأحمر الثاني الخاص الحالي الكبير الأبيض المكلف المنتخب الأخير الحديث
المشترك الوحيد الثالث الأعلى المساعد التابع الشاب الأكبر الركن الممتاز المتخصص المعارض المختص المسلح الحر
الرابع المرافق المرشح الدائم الأسبق الشهير الراحل القديم الأخضر الطيار المشارك المبتعث القائم الموالي الشامل
المعروف الحاكم المقيم الموحد الخامس المنتدب المستقل البارز المحترف المفوض الشقيق المعتمد المؤسس المعني
الموقوف المخضرم الصغير الشريك المقرب الصديق الحادي الأزرق الأسود القدير المنشق الأصغر المتقاعد المؤيد المطلع
الأصفر المؤقت المنظم المستقيل المضيف المعاون المرحوم الأقدم المعين المغترب المحتجز المحتل المناوب المعتزل
المجاور المظلي المتحد المتفرغ الناشئ العامة المتحدة الأولى الجديدة المكرمة الخاصة المنظمة التابعة المعارضة
المنورة الثانية المشتركة المسلحة الحديثة الموالية السابقة المقدسة المعنية العليا المختصة المتخصصة العاملة
الثالثة الكبرى المساعدة المكلفة البيضاء الشاملة الرابعة الخضراء المشرفة الوسطى الشقيقة الخامسة الدائمة
الموحدة الحرة القابضة السوداء الشهيرة المقربة العظمى المستقلة الحمراء المؤقتة المحتلة البارزة المعروفة
السبعة السبع الثلاثة الأربعة الأربع الخمسة الخمس الستة الست الثمانية التسعة العشرة الحاكمة الصديقة الصفراء الصغرى الزرقاء الشريفة الشريف الأقصى الشريفين
`)

/** What belongs to the one who speaks: its doings are his words, not another's. */
const OWN = words(
  'بلاده بلادها بلادهم حكومته حكومتها إدارته حزبه فريقه شركته جيشه قواته وزارته مؤسسته منظمته دولته حركته حكومتهم',
)

/** Nouns that stand where a name could, after a verb: verbal nouns and quantities. */
const THINGS = words(
  `أهمية ضرورة وجود استمرار حرص دعم رفض قبول تفاصيل سبل تطورات مستجدات نتائج أسباب عدد عددا بعض جميع كافة مختلف أبرز أهم
   أكثر أكبر تشكيل تنفيذ إطلاق إنشاء تسليم وقف انتهاء بدء مقتل إصابة وفاة ارتفاع انخفاض تراجع زيادة إقامة تعيين تنظيم
   توقيع
   فتح إغلاق إعادة إيقاف إجراء اتخاذ اتباع احترام استعداد التزام أسف قلق ثقة تقدير شكر موقف رغبة نية خطة قرار
   آفاق ملف ملفات قضية قضايا موضوع مسألة أزمة حجم مدى كيفية إمكانية احتمال تأجيل إلغاء تمديد تقديم توفير تحقيق تعزيز تطوير
   رفع خفض منع حظر حق حقوق صحة صدق حقيقة تورط مشاركة حضور زيارة لقاء وصول عودة خروج دخول سقوط ضبط القبض اعتقال تفجير هجوم
   محاولات محاولة جهود اتفاق مشروع مشاريع برنامج برامج عملية عمليات نحو حوالي قرابة أي كل هذا هذه ذلك تلك مجموعة سلسلة
   جملة
   كلامه كلامها حديثه قوله وصفه تعبيره رأيه لقائه اسمه نفسه كلمته مقاله تصريحه خطابه مؤشر اسم عنوان صور تاريخ حساب خدمة
   مدة فترة واحد اثنان اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة عشر مئة مائة ألف مليون مليار عام أعوام سنة
   سنوات شهر أشهر
   أيام أسابيع ساعة ساعات عقد عقود مباراة بطولة دوري نسبة سبب مسؤولية دور أثر آثار تأثير مستوى مستقبل واقع ظروف شروط مطالب حاجة خشية خوف خطر خطورة معلومات بيانات أرقام`,
)
