import type { BlockType } from '../../schemas/block.ts'
import type { AttributionVia, QuoteKind } from '../../schemas/quote.ts'
import type { Direction } from '../../schemas/span.ts'
import { RULES, type Rule } from '../parse/rules.ts'

/** The languages in which `khabar explain` speaks. */
export const explainLangs = ['en', 'ar'] as const
export type ExplainLang = (typeof explainLangs)[number]

/** The words of an explanation in one language. */
export interface Words {
  readonly dir: Direction
  readonly article: (id: string, quotes: number, speakers: number) => string
  readonly block: (role: string, id: string) => string
  readonly blocks: Readonly<Record<BlockType, string>>
  readonly kinds: Readonly<Record<QuoteKind, string>>
  readonly vias: Readonly<Record<AttributionVia, string>>
  /** Around words of the article. */
  readonly marks: readonly [string, string]
  readonly speaker: string
  readonly nobody: string
  /** Between two speakers of one quotation. */
  readonly and: string
  readonly cue: string
  readonly teller: string
  readonly confidence: string
  readonly warning: string
  /** Warnings by their code; the others are said as the item says them. */
  readonly warnings: Readonly<Record<string, string>>
  readonly rules: Readonly<Record<Rule, string>>
}

const en: Words = {
  dir: 'ltr',
  article: (id, quotes, speakers) => `${id} · quotations: ${quotes} · speakers: ${speakers}`,
  block: (role, id) => `${id} ${role}`,
  blocks: {
    headline: 'headline',
    standfirst: 'standfirst',
    bullet: 'bullet',
    heading: 'heading',
    paragraph: 'paragraph',
    question: 'question',
    byline: 'byline',
    dateline: 'dateline',
    credit: 'credit',
    caption: 'caption',
    embed: 'embed',
    boilerplate: 'boilerplate',
  },
  kinds: { direct: 'direct', partial: 'partial', indirect: 'indirect', heading: 'in a heading' },
  vias: {
    name: 'named by name',
    role: 'named by role',
    pronoun: 'named by a pronoun',
    carried: 'goes on speaking',
    group: 'named as a group',
    heading: 'named in the heading',
    metonym: 'named by what stands for the speaker',
  },
  marks: ['“', '”'],
  speaker: 'speaker',
  nobody: 'speaker unknown',
  and: ' and ',
  cue: 'cue',
  teller: 'passed on by',
  confidence: 'confidence',
  warning: 'warning',
  warnings: {},
  rules: RULES,
}

const ar: Words = {
  dir: 'rtl',
  article: (id, quotes, speakers) => `الخبر ${id} · الاقتباسات: ${quotes} · المتحدثون: ${speakers}`,
  block: (role, id) => `${role} ${id}`,
  blocks: {
    headline: 'عنوان',
    standfirst: 'مقدمة',
    bullet: 'نقطة',
    heading: 'عنوان فرعي',
    paragraph: 'فقرة',
    question: 'سؤال',
    byline: 'اسم الكاتب',
    dateline: 'مكان الخبر وتاريخه',
    credit: 'المصدر',
    caption: 'تعليق صورة',
    embed: 'محتوى مضمّن',
    boilerplate: 'نص مكرر في الموقع',
  },
  kinds: { direct: 'مباشر', partial: 'جزئي', indirect: 'غير مباشر', heading: 'في عنوان' },
  vias: {
    name: 'مذكور بالاسم',
    role: 'مذكور بالصفة',
    pronoun: 'مذكور بالضمير',
    carried: 'يواصل الكلام',
    group: 'مذكور ضمن جماعة',
    heading: 'مذكور في العنوان',
    metonym: 'مذكور بما ينوب عنه',
  },
  marks: ['«', '»'],
  speaker: 'المتحدث:',
  nobody: 'المتحدث غير معروف',
  and: ' مع ',
  cue: 'لفظ القول',
  teller: 'نقل الكلام:',
  confidence: 'درجة الثقة',
  warning: 'تنبيه',
  warnings: {
    'unattributed-quote': 'لا يذكر النص من المتحدث.',
    'unbalanced-marks': 'إحدى علامتي الاقتباس ناقصة.',
    'shared-mark': 'علامة واحدة تغلق اقتباسين.',
  },
  rules: {
    'subject-after-cue': 'المتحدث هو الفاعل بعد لفظ القول مباشرة: قال الوزير: «…».',
    'subject-before-cue': 'المتحدث هو الاسم الذي يسبق لفظ القول: الوزير قال: «…».',
    'owner-of-speech':
      'لفظ القول يتبع اسما من أسماء الكلام، وصاحبه هو المتحدث: تصريحات الوزير التي قال فيها «…».',
    'sentence-subject':
      'لا فاعل ظاهرا للفظ القول، فيأخذ فاعل الفعل الذي تبدأ به جملته: استقبلهم الوزير وقال.',
    'last-named': 'ضمير أو كلام مفرد بعد جملة عن شخص: المتحدث آخر من ذكر.',
    'clause-about-speaker': 'لفظ القول في جملة تصف المتحدث: التقرير الذي جاء فيه «…».',
    'same-sentence': 'لا فاعل خاصا بلفظ القول، فيأخذ فاعل جملته: …، مضيفا «…».',
    'carried-over': 'لا فاعل للفظ القول، فيواصل الكلام آخر متحدث يوافقه في الجنس والعدد.',
    'both-sides': 'الطرفان يتحدثان معا: بحث الرئيس مع القادة «…».',
    'source-named': 'عبارة إسناد تسمي المصدر: وفقا للوزارة.',
    'cue-after-quote': 'لفظ القول وفاعله يأتيان بعد الاقتباس: «…»، قال الوزير.',
    'name-and-colon': 'قبل الاقتباس مباشرة اسم أو صفة ثم نقطتان.',
    'standing-alone': 'الاقتباس قائم بذاته بعد جملة يتحدث فيها أحدهم.',
    'set-apart': 'الصفحة تفصل الاقتباس عن النص تحت سطر يتحدث فيه أحدهم.',
    'heading-colon': 'العنوان يسمي المتحدث قبل النقطتين.',
    unattributed: 'لا شيء في النص يدل على المتحدث.',
  },
}

export const words: Readonly<Record<ExplainLang, Words>> = { en, ar }
