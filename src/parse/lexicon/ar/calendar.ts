import type { Calendar, Weekday } from '../lexicon.ts'
import { phrases, table, words } from '../tables.ts'

/** Month names: Levantine and Iraqi, Egyptian and Gulf, Maghrebi. Source: CLDR, locales ar-SY, ar-EG, ar-MA, ar-DZ. */
const MONTHS: readonly (readonly string[])[] = [
  ['يناير', 'جانفي'],
  ['فبراير', 'شباط', 'فيفري'],
  ['مارس', 'آذار'],
  ['أبريل', 'إبريل', 'نيسان', 'أفريل'],
  ['مايو', 'أيار', 'ماي'],
  ['يونيو', 'حزيران', 'جوان', 'يونيه'],
  ['يوليو', 'تموز', 'جويلية', 'يوليوز', 'يوليه'],
  ['أغسطس', 'آب', 'أوت', 'غشت'],
  ['سبتمبر', 'أيلول', 'شتنبر'],
  ['أكتوبر'],
  ['نوفمبر', 'نونبر'],
  ['ديسمبر', 'دجنبر'],
]

const WEEKDAYS = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت']

/** تشرين and كانون need the word that follows (first, second); the reader asks for both words at once. */
const TWO_WORD_MONTHS = [
  ['تشرين الأول', 10],
  ['تشرين الثاني', 11],
  ['كانون الأول', 12],
  ['كانون الثاني', 1],
] as const

export const calendar: Calendar = {
  months: table<number>([
    ...MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
    ...TWO_WORD_MONTHS,
  ]),
  weekdays: table([...WEEKDAYS.map((name, day) => [name, day as Weekday] as const), ['الإثنين', 1] as const]),
  days: table([
    ['اليوم', 0],
    ['أمس', -1],
    ['البارحة', -1],
    ['غدا', 1],
    ['الليلة', 0],
  ]),
  units: table([
    ['الأسبوع', 'week'],
    ['الشهر', 'month'],
    ['العام', 'year'],
    ['السنة', 'year'],
  ] as const),
  directions: table([
    ['المقبل', 1],
    ['القادم', 1],
    ['المقبلة', 1],
    ['القادمة', 1],
    ['الجاري', 0],
    ['الحالي', 0],
    ['الجارية', 0],
    ['الحالية', 0],
    ['الماضي', -1],
    ['المنصرم', -1],
    ['الفائت', -1],
    ['الماضية', -1],
    ['المنصرمة', -1],
    ['الفائتة', -1],
  ] as const),
  dayWords: words('يوم يومي'),
  yearWords: words('من عام سنة لعام لسنة'),
  notBefore: words('صلاة خطبة صلوات سورة'),
  notAfter: words(
    'التالي الأول الثاني الثالث الرابع الخامس السادس السابع الأخير نفسه ذاته الواحد الوطني العالمي الدراسي الدولي عشر',
  ),
  openings: phrases('في وقت سابق من | في وقت لاحق من | مطلع | نهاية | منتصف | أواخر | أوائل'),
  vague:
    phrases(`مؤخرا | حتى الآن | في وقت سابق | في وقت لاحق | منذ فترة | منذ مدة | حديثا | قريبا | الأخيرة | الأخير
    | في الآونة الأخيرة | في الفترة الأخيرة`),
  spans: words('خلال في منذ بعد قبل طوال'),
  spanUnits: words('الأيام الأسابيع الأشهر الشهور السنوات الأعوام الساعات'),
  spanFillers: words('القليلة الأخيرة أو والأسابيع والأشهر الثلاثة الأربعة الخمسة'),
  future: ({ fold }) => fold.length > 4 && fold.startsWith('س') && /^س([يتن]|وف)/.test(fold),
}
