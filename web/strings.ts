import { words } from '../src/cli/words.ts'
import type { Block, Quote, Speaker } from './api.ts'
import type { Part } from './route.ts'

export const langs = ['ar', 'en'] as const
export type Lang = (typeof langs)[number]

/** The forms of a counted noun by `Intl.PluralRules`; `#` stands for the number. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/** What the page says, in one language. `#` and `@` stand for what is put in. */
export interface Strings {
  readonly dir: 'rtl' | 'ltr'
  /** For dates and numbers: one kind of digits on the whole page, which is that of most articles. */
  readonly locale: string
  readonly name: string
  readonly tagline: string
  readonly skip: string
  readonly menu: string
  readonly articles: string
  readonly paste: string
  readonly otherLang: string
  readonly api: string
  readonly loading: string
  readonly retry: string
  readonly offline: string
  readonly offlineDetail: string
  readonly requestId: string
  readonly search: string
  readonly searchHint: string
  readonly clear: string
  readonly found: Forms
  readonly none: string
  readonly noneDetail: string
  readonly empty: string
  readonly more: string
  readonly shown: string
  readonly quotes: Forms
  readonly speakers: Forms
  readonly articlesCount: Forms
  readonly words: Forms
  readonly minutes: Forms
  readonly inferred: string
  readonly undated: string
  readonly parts: Readonly<Record<Part, string>>
  readonly lead: string
  readonly asJson: string
  readonly asPage: string
  readonly copy: string
  readonly copyUrl: string
  readonly copied: string
  readonly share: string
  readonly shareOfTotal: string
  readonly whereHint: string
  readonly allSpeakers: string
  readonly unknown: string
  readonly only: string
  readonly onlyOf: string
  readonly whole: string
  readonly across: string
  readonly acrossTitle: string
  readonly notShared: string
  readonly notSharedDetail: string
  readonly notHere: string
  readonly noQuotes: string
  readonly heardIn: string
  readonly comma: string
  readonly quoteButton: string
  readonly cue: string
  readonly rule: string
  readonly confidence: string
  readonly reportedBy: string
  readonly duplicate: string
  readonly firstPlace: string
  readonly close: string
  readonly noCue: string
  readonly legend: string
  readonly embed: string
  readonly embedGone: string
  readonly open: string
  readonly publisher: string
  readonly date: string
  readonly credit: string
  readonly agencies: string
  readonly attributions: string
  readonly original: string
  readonly retrieved: string
  readonly file: string
  readonly digest: string
  readonly warnings: string
  readonly rights: string
  readonly pasteTitle: string
  readonly pasteDetail: string
  readonly pasteLabel: string
  readonly pasteHint: string
  readonly read: string
  readonly reading: string
  readonly again: string
  readonly notKept: string
  readonly blocks: Readonly<Record<Block['type'], string>>
  readonly quoteKinds: Readonly<Record<Quote['kind'], string>>
  readonly speakerKinds: Readonly<Record<Speaker['kind'], string>>
  readonly rules: Readonly<Record<string, string>>
  readonly warningDetails: Readonly<Record<string, string>>
}

const ar: Strings = {
  dir: 'rtl',
  locale: 'ar-u-nu-latn',
  name: 'خبر',
  tagline: 'من قال ماذا، ولماذا نعتقد ذلك',
  skip: 'إلى المحتوى',
  menu: 'الصفحات',
  articles: 'المقالات',
  paste: 'ألصق مقالاً',
  otherLang: 'English',
  api: 'API',
  loading: 'جارٍ التحميل…',
  retry: 'أعد المحاولة',
  offline: 'الخادم لا يجيب',
  offlineDetail: 'لم يصل رد. تحقق من الاتصال ثم أعد المحاولة.',
  requestId: 'رقم الطلب',
  search: 'ابحث في المقالات',
  searchHint: 'كلمة من المقال أو اسم متحدث',
  clear: 'امسح البحث',
  found: {
    zero: 'لا مقالات',
    one: 'مقال واحد',
    two: 'مقالان',
    few: '# مقالات',
    many: '# مقالاً',
    other: '# مقال',
  },
  none: 'لا مقال فيه «@»',
  noneDetail: 'جرّب كلمة أقصر أو كتابة أخرى للاسم.',
  empty: 'لا مقالات هنا بعد.',
  more: 'المزيد',
  shown: 'المعروض # من @',
  quotes: {
    zero: 'لا اقتباسات',
    one: 'اقتباس واحد',
    two: 'اقتباسان',
    few: '# اقتباسات',
    many: '# اقتباساً',
    other: '# اقتباس',
  },
  speakers: {
    zero: 'لا متحدثين',
    one: 'متحدث واحد',
    two: 'متحدثان',
    few: '# متحدثين',
    many: '# متحدثاً',
    other: '# متحدث',
  },
  articlesCount: {
    zero: 'لا مقالات',
    one: 'مقال واحد',
    two: 'مقالان',
    few: '# مقالات',
    many: '# مقالاً',
    other: '# مقال',
  },
  words: {
    zero: 'لا كلمات',
    one: 'كلمة واحدة',
    two: 'كلمتان',
    few: '# كلمات',
    many: '# كلمة',
    other: '# كلمة',
  },
  minutes: {
    zero: 'أقل من دقيقة',
    one: 'دقيقة قراءة',
    two: 'دقيقتا قراءة',
    few: '# دقائق قراءة',
    many: '# دقيقة قراءة',
    other: '# دقيقة قراءة',
  },
  inferred: 'مستنتج من النص',
  undated: 'بلا تاريخ',
  parts: {
    article: 'المقال',
    sections: 'الأقسام',
    quotes: 'الاقتباسات حسب المتحدث',
    speakers: 'المتحدثون',
    source: 'المصدر',
  },
  lead: 'المقدمة',
  asJson: 'اعرض «@» بصيغة JSON',
  asPage: 'عودة من JSON إلى «@»',
  copy: 'انسخ JSON',
  copyUrl: 'انسخ العنوان',
  copied: 'نُسخ',
  share: '# من الكلام المنقول',
  shareOfTotal: 'حصة كل متحدث من الكلام المنقول',
  whereHint: 'الشريط يبيّن مواضع كلامه من أول المقال إلى آخره.',
  allSpeakers: 'كل المتحدثين (#)',
  unknown: 'متحدث غير معروف',
  only: 'كلامه وحده: @',
  onlyOf: 'كلام @ وحده',
  whole: 'المقال كاملاً',
  across: 'كلامه في كل المقالات',
  acrossTitle: 'كل ما نُقل عنه',
  notShared: 'هذا المتحدث معروف في مقاله وحده',
  notSharedDetail:
    'تُجمع أقوال الأشخاص المذكورين بكلمتين من أسمائهم على الأقل والجهات المسماة؛ أما «الوزير» أو «مصدر» فقد يكون غيره في كل مقال.',
  notHere: 'لا متحدث بهذا الرقم في المقال.',
  noQuotes: 'لا اقتباسات في هذا المقال.',
  heardIn: 'يتحدث في',
  comma: '، ',
  quoteButton: 'اقتباس #: @',
  cue: 'لفظ القول',
  rule: 'لماذا',
  confidence: 'درجة الثقة',
  reportedBy: 'نقل الكلام',
  duplicate: 'مكرر',
  firstPlace: 'إلى موضعه الأول',
  close: 'أغلق',
  noCue: 'بلا لفظ قول',
  legend: 'الرقم واللون للمتحدث؛ الخط المتصل كلام بلفظه، والمنقط كلام منقول بمعناه.',
  embed: 'محتوى مضمّن من @',
  embedGone: 'محتوى مضمّن من @ لم يعد موجوداً',
  open: 'افتحه في موقعه',
  publisher: 'الناشر',
  date: 'تاريخ النشر',
  credit: 'سطر المصدر',
  agencies: 'الوكالات',
  attributions: 'ما يُسند إليه',
  original: 'الأصل',
  retrieved: 'تاريخ الأخذ',
  file: 'الملف',
  digest: 'بصمة SHA-256',
  warnings: 'تنبيهات',
  rights: 'الحقوق',
  pasteTitle: 'ألصق مقالاً',
  pasteDetail: 'يُقرأ النص ولا يُحفظ. الأسطر الفارغة تفصل الفقرات، والسطر الأول عنوان.',
  pasteLabel: 'نص المقال',
  pasteHint: 'ألصق النص هنا',
  read: 'اقرأ المقال',
  reading: 'جارٍ القراءة…',
  again: 'عدّل النص',
  notKept: 'مقالك الملصق، غير محفوظ',
  blocks: words.ar.blocks,
  quoteKinds: words.ar.kinds,
  speakerKinds: {
    person: 'شخص',
    organization: 'جهة',
    group: 'جماعة',
    document: 'وثيقة',
    'unknown-person': 'شخص غير مسمى',
  },
  rules: words.ar.rules,
  warningDetails: {
    ...words.ar.warnings,
    'dead-embed': 'محتوى مضمّن لم يكن موجوداً حين أُخذ النص.',
    'no-headline': 'لم يُعطَ عنوان ولم يوجد في النص.',
    'no-publication-date': 'تاريخ النشر غير معروف.',
    'language-not-read': 'لا تُقرأ الاقتباسات بلغة هذا النص.',
    'too-many-quotes': 'لا تُعرض إلا الاقتباسات الأولى.',
  },
}

const en: Strings = {
  dir: 'ltr',
  locale: 'en',
  name: 'khabar',
  tagline: 'Who said what, and why we think so',
  skip: 'Skip to content',
  menu: 'Pages',
  articles: 'Articles',
  paste: 'Paste an article',
  otherLang: 'العربية',
  api: 'API',
  loading: 'Loading…',
  retry: 'Try again',
  offline: 'The server does not answer',
  offlineDetail: 'No answer came. Check the connection and try again.',
  requestId: 'Request',
  search: 'Search the articles',
  searchHint: 'A word of the article or a speaker’s name',
  clear: 'Clear the search',
  found: { one: 'One article', other: '# articles' },
  none: 'No article has “@”',
  noneDetail: 'Try a shorter word or another spelling of the name.',
  empty: 'There are no articles yet.',
  more: 'More',
  shown: '# of @ shown',
  quotes: { one: 'one quotation', other: '# quotations' },
  speakers: { one: 'one speaker', other: '# speakers' },
  articlesCount: { one: 'one article', other: '# articles' },
  words: { one: 'one word', other: '# words' },
  minutes: { one: 'one minute’s reading', other: '# minutes’ reading' },
  inferred: 'inferred from the text',
  undated: 'undated',
  parts: {
    article: 'Article',
    sections: 'Sections',
    quotes: 'Quotations by speaker',
    speakers: 'Speakers',
    source: 'Source',
  },
  lead: 'Lead',
  asJson: 'Show “@” as JSON',
  asPage: 'Back from JSON to “@”',
  copy: 'Copy JSON',
  copyUrl: 'Copy address',
  copied: 'Copied',
  share: '# of the quoted words',
  shareOfTotal: 'Each speaker’s share of the quoted words',
  whereHint: 'The strip shows where they speak, from the beginning of the article to its end.',
  allSpeakers: 'All speakers (#)',
  unknown: 'Unknown speaker',
  only: 'Only the words of @',
  onlyOf: 'Only the words of @',
  whole: 'The whole article',
  across: 'Their words in all articles',
  acrossTitle: 'Everything they are quoted with',
  notShared: 'This speaker is known in one article only',
  notSharedDetail:
    'Words are gathered for persons named with at least two words and for named organisations; “the minister” or “a source” may be somebody else in each article.',
  notHere: 'The article has no speaker with this id.',
  noQuotes: 'There are no quotations in this article.',
  heardIn: 'Speaks in',
  comma: ', ',
  quoteButton: 'Quotation, #: @',
  cue: 'Cue',
  rule: 'Why',
  confidence: 'Confidence',
  reportedBy: 'Passed on by',
  duplicate: 'Repeated',
  firstPlace: 'to where it stands first',
  close: 'Close',
  noCue: 'no cue',
  legend:
    'Number and colour are the speaker’s. A solid line is for words as they were said, a dotted one for words retold.',
  embed: 'Embedded from @',
  embedGone: 'Embedded from @, no longer there',
  open: 'Open it where it is',
  publisher: 'Publisher',
  date: 'Published',
  credit: 'Credit line',
  agencies: 'Agencies',
  attributions: 'Attributed to',
  original: 'Original',
  retrieved: 'Taken on',
  file: 'File',
  digest: 'SHA-256',
  warnings: 'Warnings',
  rights: 'Rights',
  pasteTitle: 'Paste an article',
  pasteDetail: 'It is read and not kept. Empty lines part the paragraphs, the first line is the headline.',
  pasteLabel: 'Text of the article',
  pasteHint: 'Paste the text here',
  read: 'Read the article',
  reading: 'Reading…',
  again: 'Change the text',
  notKept: 'Your pasted article, not kept',
  blocks: words.en.blocks,
  quoteKinds: words.en.kinds,
  speakerKinds: {
    person: 'person',
    organization: 'organisation',
    group: 'group',
    document: 'document',
    'unknown-person': 'unnamed person',
  },
  rules: words.en.rules,
  warningDetails: words.en.warnings,
}

export const strings: Readonly<Record<Lang, Strings>> = { ar, en }
