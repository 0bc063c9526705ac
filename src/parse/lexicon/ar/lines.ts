import type { LineWords } from '../lexicon.ts'
import { phrases, words } from '../tables.ts'

/** Lines that are not prose. Seen at the ends of articles of fourteen newspapers and of agency copy. */
export const lines: LineWords = {
  creditLabels: words('المصدر مصدر المصادر'),
  agencies: words('وكالات الوكالات'),
  agencyHeads: words('وكالة وكالتا وكالتي'),
  boilerplate:
    phrases(`رابط الخبر | سمات | مقالات ذات صلة | اقرأ أيضا | اقرأ المزيد | إقرأ أيضا | مواضيع ذات صلة
    | أخبار ذات صلة | للتواصل | لمراسلة الكاتب | للمزيد من | المزيد | تابعونا | تابعنا | شارك | شاهد أيضا | كلمات
    دلالية | الكلمات الدلالية | الكلمات المفتاحية
    | كلمات مفتاحية | وسوم | الوسوم | لقراءة | اشترك | انشر`),
  bylines: phrases('كتب | كتبت | بقلم | إعداد | تقرير | تحرير | ترجمة | حوار | حاوره | حاورته'),
  captions: phrases('تصوير | عدسة | صورة | الصورة'),
  endings: words('انتهى انتهي يتبع'),
  labels: words(`بالصور بالفيديو عاجل خاص فيديو صور تقرير تحليل رأي مباشر حصري حصريا المصدر شاهد اقتصاد رياضة
    سياسة ثقافة منوعات متابعة ملاحظة ملف إنفوغراف إنفوجرافيك بودكاست وثائقي`),
}
