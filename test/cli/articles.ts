/** The n-th of many invented articles: always the same for the same number, some 4 kB of UTF-8. */
export function inventArticle(n: number): { title: string; text: string } {
  const pick = (list: readonly string[], salt: number): string => list[(n * 7 + salt) % list.length] ?? ''
  const place = pick(places, 0)
  const paragraphs = Array.from({ length: 8 }, (_, at) => {
    const person = `${pick(firstNames, at)} ${pick(familyNames, at * 3)}`
    return [
      `وفي ${place} ${pick(events, at)} صباح يوم ${pick(weekdays, at)}، بحضور عشرات من الأهالي.`,
      `وقال ${pick(roles, at)} ${person}: «${pick(sayings, at)} رقم ${n}».`,
      `وأضاف أن ${pick(sayings, at + 1)}، بحسب ما جاء في بيان اطلعت عليه صحيفة ${pick(papers, at)}.`,
    ].join(' ')
  })
  return { title: `${pick(events, 1)} في ${place}`, text: `${paragraphs.join('\n\n')}\n` }
}

const places = ['وادي الريحان', 'تل السنديان', 'مرسى الياسمين', 'عين الصفصاف', 'كفر الرمان الجديدة']
const firstNames = ['ليان', 'سامر', 'هديل', 'رائد', 'نسرين', 'باسل', 'جمانة']
const familyNames = ['الطويل', 'القصير', 'الزيتوني', 'البستاني', 'النجار', 'الصياد']
const roles = ['رئيس البلدية', 'مديرة المدرسة', 'المهندس', 'الطبيبة', 'رئيسة الجمعية']
const events = ['افتتحت البلدية سوق الزهور', 'انطلقت حملة غرس الأشجار', 'بدأت أعمال ترميم الجسر القديم']
const sayings = [
  'العمل سيكتمل قبل نهاية الربيع',
  'الميزانية تكفي ثلاثة أحياء فقط',
  'السكان ينتظرون هذا اليوم منذ سنوات',
  'الطريق سيبقى مفتوحا أمام المشاة',
]
const weekdays = ['الأحد', 'الثلاثاء', 'الخميس']
const papers = ['ضفاف', 'الميناء']
