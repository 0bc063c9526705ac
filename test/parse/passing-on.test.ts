import t from 'tap'
import { articleOf, heard, told } from './marked.ts'

const words = 'لن نغلق السوق قبل العيد'
const report = 'السوق يفتح صباح الأحد'

t.test(
  'a verb and its subject that open a sentence and tell nothing tell the quotation that stood alone before',
  async (t) => {
    const text = `اجتمع التجار. «${words}». يقول المهندس سامر الجندلي مدير السوق، ويضيف: «العمال عادوا إلى محالهم».`
    t.strictSame(heard(text), [
      [words, 'سامر الجندلي'],
      ['العمال عادوا إلى محالهم', 'سامر الجندلي'],
    ])
    // A verb that tells something of its own tells that alone.
    const own = `«${words}». قال المهندس سامر الجندلي إنّ ${report}.`
    t.strictSame(heard(own)[0]?.[1] ?? '', '')
  },
)

t.test('a short aside between dashes stands as if it were not there', async (t) => {
  t.strictSame(told(`أعلنت كلية الزراعة - فرع المرج - عن فتح باب القبول للطلاب الجدد.`), [
    ['فتح باب القبول للطلاب الجدد', 'كلية الزراعة'],
  ])
  // A dash that another does not follow soon, or one that holds speech, is no aside.
  t.strictSame(told(`قال سامر الجندلي - وأكد أنّ ${report} - إنّ العمال عادوا.`).length > 0, true)
})

t.test('one person holds two offices, joined or not', async (t) => {
  const rows = [
    `قال رئيس اللجنة والمتحدث باسم المجلس المهندس سامر الجندلي إنّ ${report}.`,
    `قال الناطق الرسمي الوكيل المساعد الدكتور سامر الجندلي إنّ ${report}.`,
    `كشف القاص والروائي سامر الجندلي أنّ ${report}.`,
  ]
  for (const row of rows) t.strictSame(told(row), [[report, 'سامر الجندلي']], row)
  const { speakers } = articleOf(rows[0] ?? '')
  t.match(speakers[0]?.roles, ['رئيس اللجنة', 'المتحدث باسم المجلس'])
})

t.test('behind a verb that takes an object the second office is somebody else', async (t) => {
  const [first] = told(`دعا وزير الزراعة السفير الدكتور سامر الجندلي إلى زيارة الحقول في الربيع.`)
  t.not(first?.[1], 'سامر الجندلي')
})

t.test('a joined verb goes on with whom a relative clause of speech tells of', async (t) => {
  const text = `حضر الافتتاح مدير السوق سامر الجندلي الذي أثنى على الخزافين الصغار، وقال إنّ ${report}.`
  t.strictSame(told(text).at(-1), [report, 'سامر الجندلي'])
})

t.test(
  'a verb of several with a pronoun goes on with its clause, and its content stands behind the preposition',
  async (t) => {
    const text =
      'أغلقت الشركة المخازن، بينما خرج تجار القماش إلى الساحة، واتهموها بتأخير البضائع طوال الشتاء.'
    t.strictSame(told(text), [['بتأخير البضائع طوال الشتاء', 'تجار القماش']])
  },
)

t.test('what an interview is about keeps its speaker', async (t) => {
  const text = `قال اللاعب سامر الجندلي: «${words}»، وعن عمله الطويل مع فريق الوادي قال: «تعلمت هناك كل ما أعرفه عن الملاعب».`
  t.strictSame(heard(text).at(-1), ['تعلمت هناك كل ما أعرفه عن الملاعب', 'سامر الجندلي'])
})

t.test('a body by its name in marks is a source, and the subject that opens a sentence', async (t) => {
  t.strictSame(told(`وبحسب "أخبار المرج"، فإنّ ${report}.`), [[report, 'أخبار المرج']])
  t.strictSame(told(`«المرصد الأهلي لحقوق السكان» أعلن أمس أنّ ${report}.`), [
    [report, 'المرصد الأهلي لحقوق السكان'],
  ])
})

t.test('a source may be named by the noun of its words', async (t) => {
  t.strictSame(told(`عادت الحافلات إلى السوق صباح أمس، حسب تأكيد وزارة النقل.`), [
    ['عادت الحافلات إلى السوق صباح أمس', 'وزارة النقل'],
  ])
})

t.test('«وبيّن، أنّ»: a comma does not make the verb a preposition', async (t) => {
  t.strictSame(told(`قال سامر الجندلي إنّ العمال عادوا. وبين، أن ${report}.`).at(-1), [report, 'سامر الجندلي'])
})

t.test('what a thing shows, a time points to or a prayer asks for is told by nobody', async (t) => {
  const rows = [
    'امتلأت القاعات بالزوار مما يؤكد أن الرسم ما زال حياً في البلدة.',
    'غطى الثلج المرصد مجدداً، حيث يعمل ثلاثة من الفلكيين.',
    'وقد يقول قائل إنّ النحل لا يحب الضجيج.',
    'وسأل الله أن يحفظ المسافرين في البحر.',
  ]
  for (const row of rows) t.strictSame(told(row), [], row)
  t.strictSame(told(`وقال المدير سامر الجندلي في حديث صحفي عقب الحفل: ${report}.`), [
    [report, 'سامر الجندلي'],
  ])
})

t.test('«مما تقول إنه»: what stood before is told of', async (t) => {
  const text = 'اشتكت الجمعية مما تقول إنه «صمت طويل من أصحاب المصانع الكبيرة».'
  t.strictSame(heard(text), [['صمت طويل من أصحاب المصانع الكبيرة', 'الجمعية']])
})

t.test('an office in a field of learning goes on with its noun', async (t) => {
  t.strictSame(told(`قال أستاذ علم الاجتماع سامر الجندلي إنّ ${report}.`), [[report, 'سامر الجندلي']])
})

t.test('letters of an adjective, a plural or a nation make a surname or none by their place', async (t) => {
  const surname = `قال المهندس سامر شديد: «${words}». وأضاف المهندس سامر شديد: «الناس عادوا إلى المطاعم».`
  t.strictSame(heard(surname)[0], [words, 'سامر شديد'])
  t.strictSame(told(`أعلن كبير المهندسين سامر عرقات الجمعة أنّ ${report}.`), [[report, 'سامر عرقات']])
  const nation = 'عادت الفنانة سلمى الجندلي إلى المسرح. وأكدت الفنانة التونسية أنها ستعود في الشتاء.'
  t.not(told(nation)[0]?.[1], 'التونسية')
  t.not(told(`أبلغ الجندلي الصحفيين أنّ ${report}.`)[0]?.[1], 'الجندلي الصحفيين')
})

t.test('an office does not end with whom it speaks to', async (t) => {
  const text = `قال سامر الجندلي المتحدث باسم «أجنحة» لوكالة أنباء المرج إنّ ${report}. ولفت المتحدث إلى أنّ العمال عادوا.`
  t.strictSame(told(text).at(-1), ['العمال عادوا', 'سامر الجندلي'])
})
