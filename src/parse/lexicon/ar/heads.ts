import type { Agreement, Head } from '../lexicon.ts'

/**
 * First nouns of phrases that name a speaker. Written without the article; the other genders and numbers are made.
 * They are the nouns that follow verbs of saying most often in a collection of some 30,000 articles, by frequency,
 * completed from the names of state, army, sports, scholarly and religious ranks and of trades.
 */
const OFFICES = `
رئيس مدير متحدث وزير مسؤول نائب أمين ناطق عضو وكيل أمير سفير قائد مشرف محافظ ملك مساعد مستشار قيادي حاكم
دبلوماسي مبعوث منسق ناشط ممثل مندوب زعيم سلطان قنصل مفوض سكرتير ولي ملحق مفتش سياسي سناتور سيناتور والي
مرشد موظف مسئول مفاوض وسيط محقق عمدة معاون معارض مراقب مقرر برلماني شريك موفد مرشح قائمقام مسجل مخطط
إمبراطور متصرف معتمد وصي مدقق مأمور حزبي نقابي حقوقي منشق مناضل خبير محامي ضابط مدعي نقيب قاضي آمر متهم
متطوع طيار رقيب جندي عسكري حارس سجين قاض محام مأذون مسعف منقذ قناص مقاتل قبطان بحار ملاح مدع موثق شرطي
إطفائي غواص مجند مستنطق سجان معتقل أسير موقوف إمام مفتي عالم خطيب داعية مرجع قارئ فقيه مطران خوري مفسر واعظ
مؤذن بطريرك قس داعي محدث مقرئ مجتهد كاردينال أسقف كاهن قسيس راهب حاخام شماس قمص مدرب عميد باحث أستاذ طالب
مبتعث معلم اقتصادي محاضر مؤرخ مفكر قانوني فيلسوف محرر أكاديمي موجه فلكي مترجم مخترع مبتكر مكتشف جيولوجي
مستشرق معيد مدرس تربوي خريج فيزيائي كيميائي جغرافي لغوي إحصائي أنثروبولوجي أثري منقب برمجي راصد محلل استشاري
طبيب مختص أخصائي مريض جراح متخصص اختصاصي ممرض صيدلي صيدلاني معالج مخبري بيطري نفساني متعاف متبرع شاعر كاتب
مخرج فنان مؤلف مراسل نجم صحافي إعلامي ناقد مصور راوي منتج صحفي مغرد مصمم أديب شيف مذيع قاص مايسترو معلق
روائي منشد طاهي مشرع نادل عراب قومندان ناشر مغني مطرب موسيقار مسرحي نحات خطاط كوميدي معد تلفزيوني مدون رسام
مطوف ملحن موسيقي عازف سيناريست تشكيلي مونتير حكواتي عارض يوتيوبر مؤثر إذاعي سينمائي لاعب مهاجم كابتن بطل
سائق حكم إداري مدافع محترف هداف دراج محكم عداء متسابق ظهير سباح ملاكم مصارع مشجع كشاف رباع متزلج مسير
مهندس صاحب بائع خياط مستثمر مصرفي صائغ مزارع ملياردير عميل مالك تاجر مطور عامل حرفي نجار صياد فلاح دلال مثمن
زبون مستهلك ساكن متعامل محاسب حداد صانع موزع استراتيجي مقاول معماري جزار ميكانيكي متداول سمسار مضارب فني
تقني مبرمج مسوق صناعي خباز حلاق كهربائي سباك مليونير ثري صيرفي نحال عقاري مستورد ممول مشتري مستأجر مواطن رجل
شاب زائر مقيم فائز طفل انتحاري حاج مسافر عريس معتمر راكب مشارك مسن سائح محتج ناخب شابة مستخدم مشترك متقدم
إرهابي متسوق ناجي نازح لاجئ مهاجر متظاهر متابع مرافق متقاعد عاطل كفيف متضرر مستفيد خاطف مغن قلب مقدم كبير
قائم
`

/** Titles and ranks before a name or an office; they carry the article. */
const TITLES = `
دكتور مهندس شيخ أمير لواء عميد فريق ملك عقيد أستاذ سيد فنان حاجة سيدة دكتورة مقدم رائد شريف جنرال بروفيسور
ملا نقيب بروفسور سلطان قاضي كابتن سناتور سيناتور أب كولونيل بابا رقيب سير أستاذة عماد أسطورة شيخة مهندسة
بريجادير لورد بارونة مايسترو شهيد أميرة حاج باشا ملازم مهيب بروفسورة مطران علامة آغا قبطان أدميرال عريف آنسة
بارون قس بطريرك مرحوم بيك مشير ماجور كبتن أميرال صول شاويش بروفيسورة ليدي دوق دوقة كونت سينيور أبونا قمص
قسيس أنبا كاردينال أسقف حاخام مولوي أسطى فقيد بك أفندي
`

/** Words of respect that need no article. */
const HONORIFICS =
  'سمو معالي سعادة فضيلة سماحة جلالة فخامة غبطة نيافة قداسة عطوفة سيادة حضرة د م أ مستر مسز مسيو مدام سير لورد'

/** Kin and others known by whom they belong to, with the pronouns that close the phrase. */
const RELATIONS = `
ابن والد رئيسة أم متحدثة مديرة وزيرة والدة مدربة زوج ابنة زميلة شقيق شقيقة صديق خال رفيق جد نجل عم محامية
نظيرة ممثلة جدة زوجة إخوة أشقاء زميل محامو أب أخ عمة قرينة أرملة والدا صديقة جارة نظير بنت أخت حفيد حفيدة
خالة حرم خطيبة طليق طليقة صهر حما نسيب أصهار موكل موكلة طبيبة رفيقة شريكة خصم منافس غريم ناطقة تلميذ تلميذة وصيف
مضيف كفيل
`
/** Offices whose feminine is another noun: مؤسس against مؤسسة. */
const MASCULINE_OFFICES = 'مؤسس'
/** Kin whose noun is followed by whose they are: والدة فلان. Those of more than one meaning stay out: عم، جد، خال. */
const KIN = 'والد والدة زوجة أرملة شقيق شقيقة نجل كريمة حفيد حفيدة'
const SUFFIXES = ['ه', 'ها', 'هم', 'هما', 'ي', 'نا']

/** Bodies that speak. Feminine by their ending unless the table of plurals says otherwise. */
const ORGANIZATIONS = `
وزارة شركة صحيفة وكالة موقع هيئة إدارة وسائل مرصد شرطة لجنة نادي سلطات حكومة مجلس اتحاد مكتب مركز شبكة جامعة
مديرية منظمة بنك فريق مؤسسة أمانة قيادة جيش حركة مجموعة بوابة قناة صندوق قوات مقاومة تنظيم برنامج تلفزيون
معهد رئاسة مفوضية جمعية جهاز مجلة شركات حزب كلية مملكة مطار بعثة ميناء محكمة سفارة نيابة إمارة خطوط دولة
دائرة جوازات جماعة إذاعة خلية عمادة منظمات أزهر تحالف جمرك معارضة بلدية تطبيق مستشفى فرع مهرجان مؤتمر غرفة
ائتلاف مصارف مصلحة رابطة محطة جبهة سلطة محافظة حلف صحافة نقابة مصرف مشروع فرقة ادعاء برلمان جريدة وحدة مكتبة
مبادرة قطاع ديوان حرس عمليات قسم هلال مسرح جمارك منسقية فيدرالية وكالات قنصلية مدرسة مجمع قصر كتلة أكاديمية
متحف استخبارات ولاية ورشة كونغرس خفر أرصاد راديو حملة موانئ شورى ملتقى جمهورية بنوك أندية تجمع مختبرات تيار
بورصة ملحقية منتدى منصة كتائب مرور سجون هيئات قمة منتخب ناد ممثلية مندوبية شعبة مصنع مصفاة مخابرات مقاطعة
إقليم تنسيقية بطريركية فندق مختبر عصابة محاكم ميليشيا مليشيا كتيبة سرايا سرية ألوية فيلق مباحث نجدة اتحادية
كونفدرالية نواد لوبي كنيسة كنائس مشيخة حوزة مرجعية موالاة كازينو عيادة صيدلية معمل استوديو قنصليات سفارات
أستديو كونجرس بيت دار لواء فصيل قوة وفد حساب مدينة
`

/** Bodies in the plural, which take a verb in the feminine singular. */
const ORGANIZATION_PLURALS = `
سلطات صحف قوات جوازات أجهزة جهات قنوات شركات دول مصارف منظمات شبكات جماهير قوى قطاعات مواقع مراكز جمارك
نقابات استخبارات أسر أرصاد أوساط مؤسسات غرف بلديات أسواق جمعيات فرق دوائر أحزاب جماعات بنوك لجان ميليشيات
قبائل إدارات مدارس حكومات فصائل كتل هيئات جامعات اتحادات محاكم مخابرات مليشيات عائلات مستشفيات وكالات أندية
وزارات مباحث عشائر سفارات بعثات محافظات وحدات مجموعات
`

/** Bodies known by one noun with the article: الخارجية، النيابة. */
const BODIES = `
مرصد شرطة حكومة أمانة مقاومة خارجية رئاسة نيابة جوازات محكمة إعلام أزهر مياه معارضة داخلية دفاع تحالف فيفا
طاقة ائتلاف ادعاء إمارة بلدية كرملين جمارك برلمان سلطة بنتاغون قضاء كونغرس بنتاجون حرس ديوان أرصاد صحة تعليم
شورى موارد مرور بحرية شاباك محافظة تربية عدل خزانة ثقافة أوقاف كهرباء إسعاف كنيست يونسكو يويفا أونروا مالية
تجارة زراعة نقل سياحة مباحث سجون إطفاء نجدة كونجرس بوندستاغ دوما فاتيكان إليزيه كنيسة جوية بيشمركة ناتو
يونيسف كاف موساد موالاة شؤون
`

/** Several that take a verb in the feminine singular. */
const SOURCES = 'مصادر وسائل تقارير أوساط شخصيات فعاليات قيادات أنباء كوادر'

/** What is written and speaks for itself. */
const DOCUMENTS = `
تقرير بيان دراسة بلاغ نشرة استطلاع إحصائية رسالة لائحة وثيقة اتفاق قرار مرسوم كتاب تحليل قانون تعميم بحث
تغريدة خطاب إعلان تحقيق مؤشر نص دليل مسح ورقة توجيه مذكرة اتفاقية استبيان إحصاء شكوى تسجيل استراتيجية مقال
منشور تقدير فتوى توصية استفتاء مسودة افتتاحية ملخص مقالة برقية محضر إنذار إنجيل لافتة فرضية ميزانية معاهدة
ميثاق خبر صورة تدوينة إشعار إخطار عريضة كتيب وثائقي ملصق موجز تلخيص بروتوكول موازنة
`

const DOCUMENT_PLURALS = `
تقارير بيانات معلومات تقديرات نتائج أرقام إحصاءات إحصائيات دراسات توقعات رسائل تحقيقات وثائق أنباء أنظمة
تصريحات مؤشرات أبحاث لوائح تغريدات فحوصات معطيات ملفات محاضر تكهنات استطلاعات قوانين تحريات قرارات سجلات
روايات توصيات شائعات تسريبات اعترافات أحاديث بنود مقالات منشورات تحاليل اختبارات لقطات خرائط بحوث استبيانات
شواهد مقررات تشريعات مراسلات برقيات إفادات تنبؤات تسجيلات نظريات محادثات
`

/** People who speak as one, in plurals of their own. */
const GROUPS = `
خبراء علماء وزراء أطباء طلاب مرضى وسطاء تجار نشطاء قادة رجال خطباء جرحى محامون ضباط نقاد وكلاء صناع أطفال
زعماء جنود رؤساء حراس قراء نزلاء سجناء سفراء نجوم مدافعون عمال مزارعون صيادون أسرى أصدقاء نواب حكام طلبة
أئمة باعة ملاك فتيات شبان مؤرخون مدراء قضاة مشايخ شعراء ممثلون رواة ثوار زملاء فلاسفة معلمات شيوخ فنانون
سائقون مندوبون خريجون لاجئون وجهاء نساء سيدات رجالات أقطاب أمناء قناصل محافظون ولاة أمراء ملوك سلاطين شركاء
عمداء عمد أساتذة جراحون صيادلة عساكر دعاة فقهاء كهنة رهبان قساوسة أساقفة مطارنة بطاركة حاخامات أدباء أبطال
مخرجون سواقون طيارون بحارة ربابنة أثرياء عملاء زبائن مبعوثون مناديب حرفيون مجاهدون شهداء ضحايا قتلى مفاوضون
فرقاء نظراء رفاق أعيان عقلاء حكماء أولياء أوصياء شابات فتية طهاة مشاة هواة غواصون جهابذة مفكرون شهود باحثون
سكان محللون مراقبون أهالي ناشطون مختصون كثيرون آخرون ذوو مصابون حجاج قائمون ركاب زوار أبناء متعاملون مشاركون
مستثمرون مغردون منظمون متابعون محققون منتقدون متخصصون أقارب موظفون معارضون مسعفون مقاتلون متضررون مقربون أهل
مصلون طالبات صحافيون مؤيدون مسافرون متداولون مستهلكون معلمون ناجون متهمون جيران سياح مرتادو متسوقون مبتعثون
مشجعون عشاق حقوقيون صحفيون مسلحون وفود مجتمعون معتمرون محبو مدونون مثقفون إعلاميون متطوعون حاضرون نازحون
ناس كبار أصحاب أفراد أعضاء كتاب جماهير أطراف أنصار حلفاء خصوم أتباع أوساط عائلة أسرة
`

/** Singulars whose sound plural speaks as a group: مسؤولون، مسؤولين، مسؤولو. */
const GROUP_SINGULARS = `
مسؤول باحث محلل مراقب ناشط مواطن مختص قائم دبلوماسي اقتصادي متعامل مشارك مستثمر مغرد منظم مسئول متابع منتقد
محقق عامل متخصص متحدث محام معارض موظف مسعف مقاتل محتج يمني سياسي مدع مقرب متمرد معتصم مشرف متضرر انفصالي
حوثي صيني صحافي مدافع مؤيد موقوف قانوني مساعد فلسطيني متشدد صياد مزارع منتج مصل دائن جمهوري مسيحي عسكري
أكاديمي متظاهر مؤرخ قيادي زائر مقيم مدير مستهلك سعودي مشرع ممثل معلم متهم مراسل ناج انقلابي معلق مستوطن أمني
تربوي مهندس مسافر متداول مصرفي أميركي بحريني ديمقراطي صحفي مدرس متسابق ناخب فائز سائح أخصائي استشاري خريج
مصور مندوب محرر مشجع مطور مفتش متشكك مشاهد مهاجر لاجئ فنان مبتعث مجتمع متسوق أمريكي إيراني إسرائيلي سوري
مصري فرنسي كويتي لبناني حقوقي اختصاصي نازح إعلامي مثقف مخرج متطوع معتمر حاضر مفاوض موفد مضارب محاسب مبرمج
مستخدم مشترك متقاعد مانح مساهم متنزه بريطاني عراقي ليبي أردني سوداني أوروبي باكستاني برلماني نيابي حزبي
نقابي حكومي محلي إسلامي سلفي مسلم منسوب
`

/** Some of a kind: عدد من المواطنين، بعض الخبراء، كثيرون. */
const QUANTIFIERS =
  'عدد بعض كثيرون آخرون معظم غالبية عشرات مئات كثير عديد العديد الكثير بعضهم معظمهم آلاف نخبة مجموعة عدة'
/** Before a counted noun: خمس شركات، ثلاثة خبراء. */
const NUMERALS =
  'ثلاث أربع خمس ست سبع ثمان ثماني تسع عشر ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة عشرون عشرين ثلاثون ثلاثين'

const DUALS = `
طرفان طرفين طرفا طرفي جانبان جانبين وزيران وزيرين وزيرا وزيري رئيسان رئيسين رئيسا رئيسي بلدان بلدين زعيمان زعيمين
مسؤولان مسؤولين قائدان قائدين دولتان دولتين شقيقان وفدان باحثان باحثتان وزيرتان وزيرتا شركتان
`

/** People whom the article does not name. */
const ANONYMOUS = 'مصدر شاهد أحد إحدى شخص قريب جار أحدهم إحداهن'

/** Honorifics with a pronoun stand for somebody who bears such a style; the plain pronouns for anybody. */
const PRONOUNS: readonly [string, Agreement & { readonly styles?: readonly string[] }][] = [
  ...styled('سمو', ['سمو', 'امير', 'شيخ']),
  ...styled('معالي', ['معالي', 'وزير', 'رئيس', 'امين', 'محافظ']),
  ...styled('سماحت', ['سماحه', 'شيخ', 'مفتي', 'سيد']),
  ...styled('فضيلت', ['فضيله', 'شيخ', 'امام', 'خطيب', 'مفتي']),
  ...styled('سعادت', ['سعاده', 'سفير', 'مدير', 'وكيل', 'رئيس', 'محافظ']),
  ...styled('جلالت', ['جلاله', 'ملك', 'سلطان']),
  ...styled('فخامت', ['فخامه', 'رئيس']),
  ...styled('غبطت', ['غبطه', 'بطريرك']),
  ...styled('نيافت', ['نيافه', 'مطران', 'انبا']),
  ...styled('قداست', ['قداسه', 'بابا']),
  ['هو', { gender: 'm', number: 'singular' }],
  ['هي', { gender: 'f', number: 'singular' }],
]

/** Every head with its kind, in order: an earlier entry wins over a later one with the same letters. */
export function headForms(): [string, Head][] {
  const words = (table: string) => table.trim().split(/\s+/)
  const many = { gender: 'f', number: 'plural' } as const
  return [
    // «قال تعالى»: the praise stands for the name.
    ['تعالى', { kind: 'office', gender: 'm', number: 'singular', closed: true }],
    ...PRONOUNS.map(([word, more]): [string, Head] => [word, { kind: 'pronoun', ...more }]),
    ...words(DUALS).map((word): [string, Head] => [
      word,
      { kind: 'group', number: 'dual', parties: true, ...(/ين?$/.test(word) && { oblique: true }) },
    ]),
    ...words(SOURCES).map((word): [string, Head] => [word, { kind: 'group', ...many }]),
    ...words(`${QUANTIFIERS} ${NUMERALS}`).map((word): [string, Head] => [
      word,
      { kind: 'group', number: 'plural', quantifier: true },
    ]),
    ...words(GROUPS).map((word): [string, Head] => [word, { kind: 'group', number: 'plural' }]),
    ...words(GROUP_SINGULARS).flatMap(soundPlural),
    ...words(DOCUMENTS).map((word): [string, Head] => [word, { kind: 'document', ...gender(word) }]),
    ...words(DOCUMENT_PLURALS).map((word): [string, Head] => [word, { kind: 'document', ...many }]),
    ...words(ANONYMOUS).map((word): [string, Head] => [word, { kind: 'anonymous', ...gender(word) }]),
    ...words(HONORIFICS).map((word): [string, Head] => [word, { kind: 'honorific', number: 'singular' }]),
    ...words(TITLES).flatMap((word) => both(word, { kind: 'honorific', withArticle: true })),
    ...words(OFFICES).flatMap((word) => both(word, { kind: 'office' })),
    ...words(MASCULINE_OFFICES).map((word): [string, Head] => [word, { kind: 'office', ...gender(word) }]),
    ...words(OFFICES).flatMap(dual),
    // «والدة» before «والده», which folds to it.
    ...words(KIN).map((word): [string, Head] => [word, { kind: 'office', ...gender(word), kin: true }]),
    ...words(RELATIONS).flatMap(relation),
    ...words(OFFICES).flatMap(owned),
    ...words(ORGANIZATIONS).map((word): [string, Head] => [word, { kind: 'organization', ...gender(word) }]),
    ...words(ORGANIZATION_PLURALS).map((word): [string, Head] => [word, { kind: 'organization', ...many }]),
    ...words(BODIES).map((word): [string, Head] => [
      word,
      // Without the ending of the feminine a body's gender is its office's, which is not told.
      {
        kind: 'organization',
        withArticle: true,
        number: 'singular',
        ...(word.endsWith('ة') && gender(word)),
      },
    ]),
  ]
}

/** An honorific with the pronouns of one person: سموه، سموها. */
function styled(
  word: string,
  styles: readonly string[],
): [string, Agreement & { styles: readonly string[] }][] {
  return [
    [`${word}ه`, { gender: 'm', number: 'singular', styles }],
    [`${word}ها`, { gender: 'f', number: 'singular', styles }],
  ]
}

/** Masculine and feminine of an office or title. */
function both(word: string, head: Head): [string, Head][] {
  return [
    [word, { ...head, gender: 'm', number: 'singular' }],
    [`${word}ة`, { ...head, gender: 'f', number: 'singular' }],
  ]
}

/** Nominative, oblique and construct of a sound plural. */
function soundPlural(word: string): [string, Head][] {
  const stem = word.replace(/ي$/, word.length > 4 ? 'ي' : '')
  return [
    ...[`${stem}ون`, `${stem}و`].map((form): [string, Head] => [form, { kind: 'group', number: 'plural' }]),
    [`${stem}ين`, { kind: 'group', number: 'plural', oblique: true }],
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
function relation(word: string): [string, Head][] {
  return [[word, { kind: 'office', ...gender(word) }], ...owned(word)]
}

/** متحدثها، مدربهم: an office with the pronoun of whom it serves. */
function owned(word: string): [string, Head][] {
  const stem = word.replace(/ة$/, 'ت')
  return SUFFIXES.map((suffix) => [stem + suffix, { kind: 'office', ...gender(word), closed: true }])
}

function gender(word: string): Agreement {
  return { gender: /(?:ة|ات|إحدى|إحداهن)$|^(?:أم|أخت|بنت|حرم)$/.test(word) ? 'f' : 'm', number: 'singular' }
}
