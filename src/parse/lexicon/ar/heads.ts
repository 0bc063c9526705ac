import type { Agreement, Head } from '../lexicon.ts'

/**
 * First nouns of phrases that name a speaker. Written without the article; the other genders and numbers are made.
 * Offices and honorifics are those that follow verbs of saying most often in a collection of some 30,000 articles,
 * completed from the names of state, army, sports and scholarly ranks.
 */
const OFFICES = `
رئيس وزير متحدث ناطق مستشار مدير نائب وكيل أمين مساعد قائد عضو مفوض سفير قنصل محافظ عمدة
مبعوث مندوب ممثل مسؤول مراسل محلل خبير باحث أستاذ عميد مدرب لاعب مهاجم حارس محام قاض كاتب شاعر
مخرج ممثل ناشط معارض زعيم مرشح ملك أمير سلطان شيخ حاكم نقيب منسق مشرف مفتش مراقب مدع وصي
ضابط طبيب مهندس اقتصادي مؤلف مؤسس صاحب حاخام بطريرك مطران إمام خطيب مفتي مرجع
مستثمر تاجر مزارع صياد طالب معلم مدرس ممرض مواطن صحافي صحفي إعلامي سياسي دبلوماسي نجم فنان مغن
كبير مقدم جراح استشاري أخصائي اختصاصي قيادي سكرتير مؤرخ ناقد ناشر ملحق قاضي محامي داعية عالم قبطان
`

/** Titles and ranks before a name or an office; they carry the article. */
const TITLES = `
سيد دكتور شيخ مهندس أستاذ لواء عميد عقيد مقدم رائد نقيب ملازم جنرال مشير عماد بروفسور بروفيسور
حاج أمير كابتن
`

/** Words of respect that need no article. */
const HONORIFICS = 'سمو معالي سعادة فضيلة سماحة جلالة فخامة غبطة نيافة د م مستر مسيو'

/** Kin of somebody named before, with the pronouns that close the phrase. */
const KIN = 'والد والدة أم جد جدة ابنة زوج زوجة شقيق شقيقة أخت عم عمة خال خالة نجل صديق صديقة زميل زميلة'
const SUFFIXES = ['ه', 'ها', 'هم', 'ي', 'نا']

/** Bodies that speak. Feminine by their ending unless the table of plurals says otherwise. */
const ORGANIZATIONS = `
وزارة حكومة رئاسة هيئة شركة مؤسسة منظمة لجنة جمعية وكالة صحيفة قناة إدارة بلدية أمانة سفارة
قنصلية محكمة نيابة شرطة قيادة جامعة كلية مدرسة نقابة حركة جبهة جماعة سلطة مديرية مفوضية بعثة
محافظة مصلحة غرفة رابطة نادي اتحاد مجلس مركز معهد مكتب ديوان حزب تيار ائتلاف تحالف تنظيم
جيش بنك مصرف صندوق برلمان مستشفى جهاز قطاع موقع مجمع ناد فصيل بيت قصر برنامج فريق
سلطات قوات كتلة لواء مجلة جريدة شبكة محطة إذاعة تلفزيون مرصد
`

/** Several that take a verb in the feminine singular. */
const SOURCES = 'مصادر وسائل تقارير صحف أوساط'

/** What is written and speaks for itself. */
const DOCUMENTS = `
بيان تقرير دراسة رسالة وثيقة مذكرة قرار قانون مرسوم بلاغ نص استطلاع بحث مقال كتاب خطاب نشرة إحصائية مسح
`

/** People who speak as one. Printed with or without the article. */
const GROUPS = `
أطراف قادة مسؤولون مسؤولين خبراء محللون محللين شهود سكان أهالي باحثون باحثين ناشطون ناشطين نشطاء
علماء أطباء وزراء رؤساء نواب أعضاء ممثلو ممثلون مشاركون مشاركين حاضرون مجتمعون صحافيون صحفيون
متظاهرون محتجون مواطنون طلاب عمال مزارعون تجار صيادون دبلوماسيون مراقبون معارضون متحدثون زعماء
ناجون جيران أقارب عائلة أسرة ذوو أهل مسؤولو قياديون محامون ضباط نازحون
`

const DUALS = `
طرفان طرفين جانبان جانبين وزيران وزيرين وزيرا وزيري رئيسان رئيسين رئيسا رئيسي بلدان بلدين زعيمان زعيمين
مسؤولان مسؤولين قائدان قائدين دولتان دولتين شقيقان وفدان باحثان باحثتان وزيرتان وزيرتا شركتان
`

/** People whom the article does not name. */
const ANONYMOUS = 'مصدر شاهد أحد إحدى شخص قريب جار'

const PRONOUNS: readonly [string, Agreement][] = [
  ['سموه', { gender: 'm', number: 'singular' }],
  ['سموها', { gender: 'f', number: 'singular' }],
  ['معاليه', { gender: 'm', number: 'singular' }],
  ['معاليها', { gender: 'f', number: 'singular' }],
  ['سماحته', { gender: 'm', number: 'singular' }],
  ['فضيلته', { gender: 'm', number: 'singular' }],
  ['سعادته', { gender: 'm', number: 'singular' }],
  ['جلالته', { gender: 'm', number: 'singular' }],
  ['فخامته', { gender: 'm', number: 'singular' }],
  ['هو', { gender: 'm', number: 'singular' }],
  ['هي', { gender: 'f', number: 'singular' }],
]

/** Every head with its kind, in order: an earlier entry wins over a later one with the same letters. */
export function headForms(): [string, Head][] {
  const words = (table: string) => table.trim().split(/\s+/)
  return [
    ...PRONOUNS.map(([word, agreement]): [string, Head] => [word, { kind: 'pronoun', ...agreement }]),
    ...words(DUALS).map((word): [string, Head] => [word, { kind: 'group', number: 'dual' }]),
    ...words(SOURCES).map((word): [string, Head] => [word, { kind: 'group', gender: 'f', number: 'plural' }]),
    ...words(GROUPS).map((word): [string, Head] => [word, { kind: 'group', number: 'plural' }]),
    ...words(DOCUMENTS).map((word): [string, Head] => [word, { kind: 'document', ...gender(word) }]),
    ...words(ANONYMOUS).map((word): [string, Head] => [word, { kind: 'anonymous', ...gender(word) }]),
    ...words(HONORIFICS).map((word): [string, Head] => [word, { kind: 'honorific', number: 'singular' }]),
    ...words(TITLES).flatMap((word) => both(word, { kind: 'honorific', withArticle: true })),
    ...words(OFFICES).flatMap((word) => both(word, { kind: 'office' })),
    ...words(OFFICES).flatMap(dual),
    ...words(KIN).flatMap(kin),
    ...words(ORGANIZATIONS).map((word): [string, Head] => [word, { kind: 'organization', ...gender(word) }]),
  ]
}

/** Masculine and feminine of an office or title. */
function both(word: string, head: Head): [string, Head][] {
  return [
    [word, { ...head, gender: 'm', number: 'singular' }],
    [`${word}ة`, { ...head, gender: 'f', number: 'singular' }],
  ]
}

/** Two of an office, free and before a complement: الوزيران، وزيرا خارجية. */
function dual(word: string): [string, Head][] {
  return [`${word}ان`, `${word}ا`, `${word}تان`, `${word}تا`].map((form) => [
    form,
    { kind: 'group', number: 'dual' },
  ])
}

/** جدّه، والدتها: the pronoun closes the phrase as an article would. */
function kin(word: string): [string, Head][] {
  const head: Head = { kind: 'office', ...gender(word) }
  const stem = word.replace(/ة$/, 'ت')
  return [
    [word, head],
    ...SUFFIXES.map((suffix): [string, Head] => [stem + suffix, { ...head, closed: true }]),
  ]
}

function gender(word: string): Agreement {
  return { gender: /(ة|ات|إحدى)$/.test(word) ? 'f' : 'm', number: 'singular' }
}
