/** Articles of our own, as many as are wanted, each another text of some 3 kB: lines of JSONL. The same ones every time. */
export function* inventRecords(count: number): Generator<string> {
  const choose = chooser(count)
  for (let n = 0; n < count; n++) {
    const [town, person, other] = [choose(towns), choose(people), choose(people)]
    const lines = [`${town} ${choose(openings)} ${choose(subjects)} رقم ${n}`, '']
    for (let paragraph = 0; paragraph < 12; paragraph++) {
      const who = paragraph % 3 === 0 ? person : other
      lines.push(`${choose(frames)(who, choose(claims))} ${choose(fillers)} في ${town} ${choose(times)}.`)
    }
    yield JSON.stringify({ id: `invented-${n}`, title: lines[0], text: lines.join('\n') })
  }
}

/** Numbers that look like chance and are the same every time. Source: Park and Miller, "minimal standard" generator. */
function chooser(seed: number): <Value>(values: readonly Value[]) => Value {
  let state = (seed % 2_147_483_646) + 1
  return <Value>(values: readonly Value[]): Value => {
    state = (state * 48_271) % 2_147_483_647
    return values[state % values.length] as Value
  }
}

const towns = ['وادي الريحان', 'تل الياسمين', 'مرسى اللوز', 'عين الصفصاف', 'بير الزعتر', 'رأس المنارة']
const people = [
  'رئيسة البلدية ليان الطويل',
  'المهندس سامر البستاني',
  'المتحدثة باسم الميناء هديل النجار',
  'وزير الزراعة رائد الصياد',
  'مديرة المدرسة جمانة الزيتوني',
  'الباحث مازن القنديل',
]
const openings = ['تفتتح', 'تعيد ترميم', 'تؤجل', 'توسع', 'تناقش']
const subjects = ['سوق الزهور', 'المكتبة العامة', 'جسر الوادي', 'محطة المياه', 'مهرجان الخريف']
const claims = [
  'العمل سيكتمل قبل نهاية الربيع',
  'الميزانية تكفي لما خططنا له',
  'السكان ينتظرون ذلك منذ سنوات',
  'الطريق سيبقى مفتوحا أمام المشاة',
  'لم يتأخر المشروع يوما واحدا',
]
const frames: readonly ((who: string, claim: string) => string)[] = [
  (who, claim) => `وقالت مصادر محلية إن ${who} شارك في الاجتماع، وأضافت أن "${claim}"، بينما وقف الباعة`,
  (who, claim) => `وأكد ${who}: «${claim}». ووصل عشرات الأهالي من القرى القريبة`,
  (who, claim) => `«${claim}»، قال ${who} خلال مؤتمر صحافي، وامتلأت القاعة بالحضور`,
  (who, claim) => `وبحسب ${who} فإن ${claim}، وهو ما رحب به التجار`,
  (who, claim) => `من جهته أوضح ${who} أن ${claim}، مشيرا إلى أن اللجنة ستجتمع مرة أخرى`,
]
const fillers = [
  'حتى ساعة متأخرة من المساء، وتواصلت الأشغال على جانبي الشارع الرئيسي',
  'وسط أجواء هادئة، فيما عملت الفرق على إزالة الأتربة وتجهيز الأرصفة',
  'بعد أسابيع من النقاش حول مواعيد التسليم وحصة كل حي من المياه',
]
const times = ['صباح الخميس', 'مساء الأحد', 'يوم الثلاثاء الماضي', 'في الثالث من آذار', 'قبل أسبوعين']
