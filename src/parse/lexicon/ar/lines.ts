import type { LineWords } from '../lexicon.ts'
import { openings, words } from '../tables.ts'

/** Lines that are not prose. Seen at the ends of articles of fourteen newspapers and of agency copy. */
export const lines: LineWords = {
  creditLabels: words('المصدر مصدر المصادر'),
  agencies: words('وكالات الوكالات'),
  agencyHeads: words('وكالة وكالتا وكالتي'),
  wires:
    words(`وكالات الوكالات متابعات متابعة واس رويترز كونا قنا وام بترا بنا أونا سبأ وفا شينخوا الأناضول سبوتنيك
    نوفوستي CNN BBC AFP AP DPA Reuters`),
  boilerplate:
    openings(`رابط الخبر | سمات | مقالات ذات صلة | اقرأ أيضا | اقرأ المزيد | إقرأ أيضا | مواضيع ذات صلة
    | أخبار ذات صلة | للتواصل | لمراسلة الكاتب | للمزيد من | المزيد | تابعونا | تابعنا | شارك | شاهد أيضا | كلمات
    دلالية | الكلمات الدلالية | الكلمات المفتاحية
    | كلمات مفتاحية | وسوم | الوسوم | لقراءة | اشترك | انشر | تبدأ بالرمز`),
  bylines: openings('كتب | كتبت | بقلم | إعداد | تقرير | تحرير | ترجمة | حوار | حاوره | حاورته'),
  captions: openings('تصوير | عدسة | صورة | الصورة'),
  scenes: openings('جانب من | لقطة من | لقطة | لقطات من | مشهد من | صورة | صور | أثناء | من'),
  sceneLinks: words('أثناء خلال'),
  disclaimers: openings(
    'تعبر بالضرورة | يعبر بالضرورة | تعكس بالضرورة | يعكس بالضرورة | تمثل بالضرورة | يمثل بالضرورة',
  ),
  services: words('خدمة نقلا عن ترجمة'),
  endings: words('انتهى انتهي يتبع'),
  labels: words(`بالصور بالفيديو عاجل خاص فيديو صور تقرير تحليل رأي مباشر حصري حصريا المصدر شاهد اقتصاد رياضة
    سياسة ثقافة منوعات متابعة ملاحظة ملف إنفوغراف إنفوجرافيك بودكاست وثائقي`),
}
