/** Prose of an invented town, long enough to be taken for an article. */
export const paragraphs = [
  'أعلنت بلدية وادي الريحان، اليوم الاثنين، فتح السوق القديم أمام الزوار بعد أعمال ترميم استمرت ثلاثة أعوام كاملة.',
  'وأوضحت البلدية في بيان أن الدخول مجاني للجميع، وأن السوق يضم أكثر من مئة متجر صغير، بعضها يعمل منذ قرن.',
  'وتحيط بالسوق أسوار حجرية أعيد بناؤها، كما زرعت البلدية حوله أشجار الزيتون والليمون، وفتحت ممرات جديدة للمشاة.',
  'وكان السوق قد أغلق قبل أعوام بعد حريق كبير أتى على معظم متاجره، فانتقل التجار إلى ساحة قريبة من النهر.',
] as const

export interface PageParts {
  readonly head?: string
  readonly html?: string
  /** In the article, behind the second paragraph. */
  readonly inside?: string
  readonly title?: string
}

/** A page of an invented newspaper: the article among navigation, buttons, related links and comments. */
export function inventPage({
  head = '',
  html = '<html lang="ar" dir="rtl">',
  inside = '',
  title = 'وادي الريحان تفتح سوقها القديم',
}: PageParts = {}): string {
  const [first, second, ...rest] = paragraphs.map((words) => `<p>${words}</p>`)
  return `<!doctype html>
${html}
<head><meta charset="utf-8"><title>${title} - صحيفة الوادي</title>${head}
<script>window.ready = true</script></head>
<body>
<nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/sports">رياضة</a></li></ul></nav>
<div class="share-buttons"><a href="#">شارك على فيسبوك</a> <a href="#">غرّد</a></div>
<article>
<h1>${title}</h1>
${first}${second}
${inside}
${rest.join('\n')}
</article>
<div class="related-posts"><h3>اقرأ أيضا</h3><ul><li><a href="/1">خبر آخر من الوادي</a></li><li><a href="/2">خبر ثالث</a></li></ul></div>
<section id="comments"><h3>التعليقات</h3><p>زائر: أحسنتم، ننتظر المزيد من هذه الأخبار الجميلة.</p></section>
<footer>جميع الحقوق محفوظة</footer>
</body></html>`
}
