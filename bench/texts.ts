/** Texts that are hard on a parser, each made in any size of UTF-8 bytes. */
export const texts: Readonly<Record<string, (bytes: number) => string>> = {
  'plain prose': (bytes) => repeat(paragraphs, bytes),
  'opening marks «': (bytes) => repeat(['«'], bytes),
  'opening marks "': (bytes) => repeat(['"'], bytes),
  'cues only': (bytes) => repeat(cues, bytes),
  'names only': (bytes) => repeat(names, bytes),
  'one line': (bytes) => repeat(clauses, bytes),
}

const paragraphs = [
  'قالت رئيسة البلدية ليان الطويل في افتتاح سوق الزهور: «العمل سيكتمل قبل نهاية الربيع». وأضافت أن الميزانية تكفي.\n\n',
  'ووصل صباح الخميس عشرات الباعة من القرى القريبة، وامتلأت الساحة بالأهالي وبالأطفال حتى ساعة متأخرة من المساء.\n\n',
  'من جهته أكد المهندس سامر البستاني "أن الطريق سيبقى مفتوحا أمام المشاة"، مشيرا إلى أن السكان ينتظرون ذلك منذ سنوات.\n\n',
]
const cues = ['قال ', 'وأضاف ', 'وأكدت ', 'مشيرا إلى أن ', 'بحسب ', 'وأوضح: ', 'قالوا إن ']
const names = ['ليان الطويل ', 'سامر البستاني ', 'هديل النجار ', 'رائد الصياد ', 'جمانة الزيتوني ']
const clauses = [
  'وفي الساحة وقف الباعة ',
  'ومعهم وزير الزراعة رائد الصياد ',
  'يقول إن الموسم طيب ',
  'والناس «في فرح» ',
]

/** Pieces one after the other until the size is reached. */
function repeat(pieces: readonly string[], bytes: number): string {
  const round = pieces.join('')
  return round.repeat(Math.ceil(bytes / Buffer.byteLength(round)))
}
