import { limits } from '../limits.ts'

/** The same words in Arabic and English. */
export interface Bilingual {
  readonly ar: string
  readonly en: string
}

interface ProblemRow {
  readonly status: number
  readonly title: Bilingual
  /** What helps the caller in one answer. A 500 has none. */
  readonly detail?: Bilingual
  /** What the type means, for its own page. */
  readonly meaning: Bilingual
}

/** Every problem there is, by the last part of its `type`. A title never changes. */
export const problemTable = {
  'bad-parameter': {
    status: 400,
    title: { en: 'Bad parameter', ar: 'معامل غير صالح' },
    detail: {
      en: 'A parameter is unknown, repeated or has a value that is not taken; see errors.',
      ar: 'أحد المعاملات مجهول أو مكرر أو قيمته غير مقبولة؛ انظر errors.',
    },
    meaning: {
      en: 'A parameter of the query or the path is unknown, stands twice, or has a value of the wrong type. Each is named in errors, with the values that are taken where they can be listed.',
      ar: 'أحد معاملات الاستعلام أو المسار مجهول أو مكرر أو قيمته من نوع خاطئ. يُذكر كل منها باسمه في errors مع القيم المقبولة حين يمكن سردها.',
    },
  },
  'bad-cursor': {
    status: 400,
    title: { en: 'Bad cursor', ar: 'مؤشر صفحة غير صالح' },
    detail: {
      en: 'The cursor is not from this list with these filters and this sort. Start again without it.',
      ar: 'المؤشر ليس من هذه القائمة بهذه المرشحات وهذا الترتيب. ابدأ من دونه.',
    },
    meaning: {
      en: 'A cursor is taken from page.next of the page before and used with the same path, filters and sort.',
      ar: 'يؤخذ المؤشر من page.next في الصفحة السابقة ويُستعمل مع المسار والمرشحات والترتيب نفسها.',
    },
  },
  'malformed-url': {
    status: 400,
    title: { en: 'Malformed URL', ar: 'عنوان مشوه' },
    detail: {
      en: 'The URL holds a percent sign that does not begin an escaped UTF-8 character.',
      ar: 'في العنوان علامة نسبة مئوية لا تبدأ حرف UTF-8 مرمزاً.',
    },
    meaning: {
      en: 'Letters outside ASCII stand in a URL as percent-encoded UTF-8.',
      ar: 'تُكتب الحروف غير اللاتينية في العنوان بترميز النسبة المئوية لبايتات UTF-8.',
    },
  },
  'malformed-request': {
    status: 400,
    title: { en: 'Malformed request', ar: 'طلب مشوه' },
    detail: { en: 'The request is not well-formed HTTP.', ar: 'الطلب ليس HTTP سليماً.' },
    meaning: {
      en: 'The request line or a header is not well-formed HTTP/1.1, or the Host header is missing.',
      ar: 'سطر الطلب أو أحد الترويسات ليس HTTP/1.1 سليماً، أو ترويسة Host غائبة.',
    },
  },
  'malformed-body': {
    status: 400,
    title: { en: 'Malformed body', ar: 'متن مشوه' },
    detail: { en: 'The body cannot be read; see errors.', ar: 'تعذرت قراءة المتن؛ انظر errors.' },
    meaning: {
      en: 'The body is empty, is not UTF-8, is not JSON though it is declared to be, or holds a field that is unknown or of the wrong type.',
      ar: 'المتن فارغ، أو ليس UTF-8، أو ليس JSON مع أنه معلن كذلك، أو فيه حقل مجهول أو من نوع خاطئ.',
    },
  },
  'no-such-path': {
    status: 404,
    title: { en: 'No such path', ar: 'لا يوجد هذا المسار' },
    detail: {
      en: 'Nothing is served at this path. The path / links to everything there is.',
      ar: 'لا شيء في هذا المسار. يسرد المسار / كل ما هو متاح.',
    },
    meaning: {
      en: 'Nothing is served at this path. Paths have no slash at the end.',
      ar: 'لا شيء في هذا المسار. لا تنتهي المسارات بشرطة مائلة.',
    },
  },
  'no-such-item': {
    status: 404,
    title: { en: 'No such item', ar: 'لا يوجد هذا الخبر' },
    detail: { en: 'No item has this id.', ar: 'لا خبر بهذا المعرّف.' },
    meaning: {
      en: 'No item with this id is loaded. The list at /v1/items has every id.',
      ar: 'لم يُحمَّل خبر بهذا المعرّف. القائمة في /v1/items فيها كل المعرّفات.',
    },
  },
  'no-such-section': {
    status: 404,
    title: { en: 'No such section', ar: 'لا يوجد هذا القسم' },
    detail: { en: 'The item has no section with this id.', ar: 'ليس في الخبر قسم بهذا المعرّف.' },
    meaning: {
      en: 'The item is there and has no section with this id.',
      ar: 'الخبر موجود وليس فيه قسم بهذا المعرّف.',
    },
  },
  'no-such-quote': {
    status: 404,
    title: { en: 'No such quote', ar: 'لا يوجد هذا الاقتباس' },
    detail: { en: 'The item has no quote with this id.', ar: 'ليس في الخبر اقتباس بهذا المعرّف.' },
    meaning: {
      en: 'The item is there and has no quote with this id.',
      ar: 'الخبر موجود وليس فيه اقتباس بهذا المعرّف.',
    },
  },
  'no-such-speaker': {
    status: 404,
    title: { en: 'No such speaker', ar: 'لا يوجد هذا المتحدث' },
    detail: {
      en: 'No speaker here has this id or name.',
      ar: 'ليس بين المتحدثين هنا من له هذا المعرّف أو الاسم.',
    },
    meaning: {
      en: 'Nobody of this id or name speaks, in the item where the path names one, else in any. A name that two speakers share finds neither.',
      ar: 'لا يتحدث أحد بهذا المعرّف أو الاسم، في الخبر إن سمّاه المسار وإلا ففي أي خبر. والاسم الذي يشترك فيه متحدثان لا يدل على أي منهما.',
    },
  },
  'no-such-problem': {
    status: 404,
    title: { en: 'No such problem type', ar: 'لا يوجد نوع المشكلة هذا' },
    detail: { en: 'No problem type has this name.', ar: 'لا نوع مشكلة بهذا الاسم.' },
    meaning: {
      en: 'The list at /problems has every problem type.',
      ar: 'القائمة في /problems فيها كل أنواع المشكلات.',
    },
  },
  'no-such-schema': {
    status: 404,
    title: { en: 'No such schema', ar: 'لا يوجد هذا المخطط' },
    detail: { en: 'No schema has this name.', ar: 'لا مخطط بهذا الاسم.' },
    meaning: {
      en: 'The list at /v1/schemas has every schema.',
      ar: 'القائمة في /v1/schemas فيها كل المخططات.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: { en: 'Method not allowed', ar: 'الطريقة غير مسموح بها' },
    detail: {
      en: 'The header Allow lists the methods of this path.',
      ar: 'تسرد ترويسة Allow طرق هذا المسار.',
    },
    meaning: {
      en: 'The path is there and does not take this method. The header Allow lists those it takes.',
      ar: 'المسار موجود ولا يقبل هذه الطريقة. تسرد ترويسة Allow ما يقبله.',
    },
  },
  'not-acceptable': {
    status: 406,
    title: { en: 'Not acceptable', ar: 'لا صيغة مقبولة' },
    detail: {
      en: 'Nothing here has a media type that the header Accept takes; see available.',
      ar: 'لا توجد هنا صيغة تقبلها ترويسة Accept؛ انظر available.',
    },
    meaning: {
      en: 'What the header Accept takes is not among the media types of this path. They are listed in available.',
      ar: 'ما تقبله ترويسة Accept ليس من صيغ هذا المسار. تسردها available.',
    },
  },
  'request-timeout': {
    status: 408,
    title: { en: 'Request timeout', ar: 'انتهت مهلة الطلب' },
    detail: { en: 'The request did not arrive in time.', ar: 'لم يصل الطلب في الوقت المحدد.' },
    meaning: {
      en: 'The headers or the body of the request took too long to arrive. The connection is closed.',
      ar: 'طال وصول ترويسات الطلب أو متنه. أُغلق الاتصال.',
    },
  },
  'body-too-large': {
    status: 413,
    title: { en: 'Body too large', ar: 'المتن أكبر من المسموح' },
    detail: { en: 'A body has at most 262144 bytes.', ar: 'لا يزيد المتن على 262144 بايت.' },
    meaning: {
      en: 'The body is larger than 256 KiB. Real articles are a fifth of that at most.',
      ar: 'المتن أكبر من 256 كيبيبايت. أطول المقالات الحقيقية لا تبلغ خُمس ذلك.',
    },
  },
  'url-too-long': {
    status: 414,
    title: { en: 'URL too long', ar: 'العنوان أطول من المسموح' },
    detail: { en: 'A URL has at most 8192 bytes.', ar: 'لا يزيد العنوان على 8192 بايت.' },
    meaning: {
      en: 'The path and query together are longer than 8 KiB.',
      ar: 'المسار والاستعلام معاً أطول من 8 كيبيبايت.',
    },
  },
  'unsupported-media-type': {
    status: 415,
    title: { en: 'Unsupported media type', ar: 'نوع المتن غير مدعوم' },
    detail: {
      en: 'The body is taken as text/plain or application/json, in UTF-8, without a content coding.',
      ar: 'يُقبل المتن بنوع text/plain أو application/json بترميز UTF-8 ومن دون ضغط.',
    },
    meaning: {
      en: 'The header Content-Type is missing, or it or Content-Encoding says something that this path does not take.',
      ar: 'ترويسة Content-Type غائبة، أو فيها أو في Content-Encoding ما لا يقبله هذا المسار.',
    },
  },
  'expectation-failed': {
    status: 417,
    title: { en: 'Expectation failed', ar: 'توقع لا يمكن تلبيته' },
    detail: { en: 'The only expectation met is 100-continue.', ar: 'لا يُلبى إلا التوقع 100-continue.' },
    meaning: {
      en: 'The header Expect asks for something other than 100-continue.',
      ar: 'تطلب ترويسة Expect غير 100-continue.',
    },
  },
  'not-an-article': {
    status: 422,
    title: { en: 'Not an article', ar: 'ليس مقالاً' },
    detail: {
      en: 'The body is well formed and holds no article; see errors.',
      ar: 'المتن سليم البنية وليس فيه مقال؛ انظر errors.',
    },
    meaning: {
      en: 'The body could be read, and what it holds is not one article: it is blank, has no letters, is binary, is a page with nothing to read, or does not have exactly one of text and html.',
      ar: 'أمكنت قراءة المتن وما فيه ليس مقالاً واحداً: فهو خالٍ أو بلا حروف أو بيانات ثنائية، أو صفحة لا شيء فيها يُقرأ، أو ليس فيه واحد فقط من text وhtml.',
    },
  },
  'headers-too-large': {
    status: 431,
    title: { en: 'Headers too large', ar: 'الترويسات أكبر من المسموح' },
    detail: {
      en: `The request line and headers have at most ${limits.header_bytes_max} bytes together, in at most ${limits.header_lines_max} lines.`,
      ar: `لا يزيد سطر الطلب والترويسات معاً على ${limits.header_bytes_max} بايت، ولا عدد الترويسات على ${limits.header_lines_max}.`,
    },
    meaning: {
      en: 'The request line and the headers are larger than 16 KiB together, or the headers are too many.',
      ar: 'سطر الطلب والترويسات معاً أكبر من 16 كيبيبايت، أو عدد الترويسات أكبر من المسموح.',
    },
  },
  'internal-error': {
    status: 500,
    title: { en: 'Internal error', ar: 'خطأ داخلي' },
    meaning: {
      en: 'A fault of the service. The log has more under the request id.',
      ar: 'خلل في الخدمة. في السجل مزيد تحت معرّف الطلب.',
    },
  },
  'not-ready': {
    status: 503,
    title: { en: 'Not ready', ar: 'غير جاهز' },
    detail: { en: 'The first load is not complete.', ar: 'لم يكتمل التحميل الأول.' },
    meaning: {
      en: 'The service is not ready to serve: it is loading, it has nothing to serve, or it is stopping.',
      ar: 'الخدمة غير جاهزة: فهي تحمّل البيانات، أو ليس لديها ما تقدمه، أو هي في طور التوقف.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemRow>>

export type ProblemSlug = keyof typeof problemTable

/** What can be wrong with one part of a request, as a sentence. */
export const errorTable = {
  'unknown-parameter': { en: 'This path takes no such parameter.', ar: 'لا يقبل هذا المسار معاملاً كهذا.' },
  'repeated-parameter': { en: 'The parameter may stand once.', ar: 'يرد المعامل مرة واحدة فقط.' },
  'not-allowed': { en: 'The value is not one of those allowed.', ar: 'القيمة ليست من القيم المسموح بها.' },
  'unknown-name': { en: 'A name in the list is not known.', ar: 'في القائمة اسم مجهول.' },
  'too-long': { en: 'The value is too long.', ar: 'القيمة أطول من المسموح.' },
  'too-many-beginnings': {
    en: `More than ${limits.query_beginnings_max} words end with an asterisk.`,
    ar: `أكثر من ${limits.query_beginnings_max} كلمات تنتهي بنجمة.`,
  },
  'out-of-range': {
    en: `The value is not a whole number from 1 to ${limits.page_items_max}.`,
    ar: `القيمة ليست عدداً صحيحاً من 1 إلى ${limits.page_items_max}.`,
  },
  'not-a-date': {
    en: 'The value is neither a day, YYYY-MM-DD, nor a date-time with its zone.',
    ar: 'القيمة ليست يوماً بصيغة YYYY-MM-DD ولا وقتاً مع منطقته الزمنية.',
  },
  empty: { en: 'The value is empty.', ar: 'القيمة فارغة.' },
  malformed: { en: 'The value does not have the form asked for.', ar: 'ليست القيمة بالصيغة المطلوبة.' },
  'wrong-type': { en: 'The value has the wrong type.', ar: 'القيمة من نوع خاطئ.' },
  'unknown-field': { en: 'There is no such field.', ar: 'لا يوجد حقل كهذا.' },
  'bad-cursor': { en: 'The cursor is not from this list.', ar: 'المؤشر ليس من هذه القائمة.' },
  missing: { en: 'It is missing.', ar: 'غير موجود.' },
  'not-utf-8': { en: 'The bytes are not UTF-8.', ar: 'البايتات ليست UTF-8.' },
  'not-json': { en: 'The text is not JSON.', ar: 'النص ليس JSON.' },
  'not-supported': { en: 'It is not supported.', ar: 'غير مدعوم.' },
  'not-its-charset': {
    en: 'The bytes are not in the character set that the page declares.',
    ar: 'البايتات ليست بمجموعة المحارف التي تعلنها الصفحة.',
  },
  'unreadable-page': { en: 'The page has nothing to read.', ar: 'ليس في الصفحة ما يُقرأ.' },
  'one-of-text-and-html': {
    en: 'Exactly one of text and html is needed.',
    ar: 'يلزم واحد فقط من text وhtml.',
  },
  binary: { en: 'The text is binary.', ar: 'المحتوى ليس نصاً بل بيانات ثنائية.' },
  'lone-surrogate': { en: 'The text has half a surrogate pair.', ar: 'في النص نصف زوج بديل (surrogate).' },
  'no-letters': { en: 'The text has no letters.', ar: 'ليس في النص حروف.' },
  'too-many-lines': { en: 'The text has too many lines.', ar: 'أسطر النص أكثر من المسموح.' },
  'too-deep': { en: 'The value is nested too deeply.', ar: 'تداخل القيم أعمق من المسموح.' },
} as const satisfies Readonly<Record<string, Bilingual>>

export type ErrorCode = keyof typeof errorTable
