import { calendar } from './en/calendar.ts'
import { COMMON, IRREGULAR_PASTS } from './en/common.ts'
import { cueForms } from './en/cues.ts'
import { guessedHead, headForms } from './en/heads.ts'
import { lines } from './en/lines.ts'
import type { Head, Letters, Lexicon } from './lexicon.ts'
import { plain } from './plain.ts'
import { phrases, table, words } from './tables.ts'

const cues = table(cueForms())
const heads = table(headForms())
const common = words(COMMON)
const pasts = words(IRREGULAR_PASTS)

/** States whose name stands for their government. */
const STATES = words(`
america argentina australia austria bangladesh belgium brazil britain bulgaria canada chile china colombia croatia cuba
cyprus denmark egypt england estonia ethiopia finland france germany ghana greece hungary iceland india indonesia iran iraq
ireland israel italy japan kenya kuwait latvia lebanon libya lithuania malaysia malta mexico morocco nepal netherlands
nigeria norway pakistan peru philippines poland portugal qatar romania russia scotland serbia singapore slovakia slovenia
somalia spain sudan sweden switzerland syria thailand tunisia turkey uganda ukraine venezuela vietnam wales yemen zimbabwe
washington moscow beijing london paris berlin brussels tehran ankara
`)

const PREPOSITIONS = words(
  'in on at to from with by about of for into over under during after before against between through across near since until within without among amid around behind beyond despite despite inside outside along off onto per toward towards upon via as than like',
)

const ADVERBS = words(
  'also then later again once now already still earlier afterwards however recently repeatedly publicly previously today yesterday tonight tomorrow simply quietly angrily flatly bluntly firmly clearly separately meanwhile only just even never always often sometimes too further instead nonetheless nevertheless reportedly initially briefly immediately jokingly loudly softly calmly privately openly explicitly specifically additionally though',
)

const STATE: Head = { kind: 'organization', closed: true }

function head({ bare, fold }: Letters): Head | undefined {
  const known = heads.get(fold)
  if (known) return known
  if (bare !== fold) return STATES.has(fold) ? STATE : undefined
  return ADVERBS.has(fold) || cues.has(fold) ? undefined : guessedHead(fold)
}

const NAME_LINKS = words('van von de der den del della di da la le al el bin ibn ben of')

/** English. What it leaves as in no language is not needed by the grammar below, or Arabic alone has it. */
export const en: Lexicon = {
  ...plain,
  lang: 'en',
  cue: ({ fold }) => cues.get(fold),
  head,
  sourcePrepositions: phrases(
    'according to | in the words of | as quoted by | quoted by | cited by | in the view of | in the opinion of',
  ),
  quotingPrepositions: new Set(['in the words of']),
  nominal: words(
    `to not never be been being is are was were am would could should may might must can will shall cannot did does do
     didn’t doesn’t don’t won’t wouldn’t couldn’t shouldn’t can’t isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t
     didn't doesn't don't won't wouldn't couldn't shouldn't can't isn't aren't wasn't weren't hasn't haven't hadn't
     without by for of the a an his her its their this that any no our my`,
  ),
  seam: () => 0,
  isComplementizer: ({ fold }) => fold === 'that' || fold === 'whether',
  isDefinite: ({ fold }) => fold === 'the',
  isCommon: ({ fold }) => common.has(fold),
  isThing: ({ fold }) => common.has(fold),
  isVerb: ({ bare, fold }) => pasts.has(fold) || (bare === fold && /...(?:ed|ing)$/.test(fold)),
  isVerbShape: () => false,
  isPlace: ({ fold }) => STATES.has(fold),
  isAdverb: ({ fold }) => ADVERBS.has(fold),
  stem: ({ fold }) => fold.replace(/[’']s?$/, ''),
  prepositions: PREPOSITIONS,
  rolePrepositions: words('of for at in to from on with'),
  sounds: [],
  likeness: words('as like'),
  isMood: () => false,
  links: words('and but while as although though whereas because when after before who which'),
  occasions: words(
    `statement interview letter speech press news conference briefing meeting email post message tweet hearing address
     remarks response reply reference addition fact order recent front charge weekend morning afternoon evening night
     week month year time debate broadcast video article report court parliament person place line terms return part`,
  ),
  relatives: words('who which'),
  connectives: words('where when'),
  media: words(
    'agency newspaper channel magazine network broadcaster station press post times gazette herald tribune radio',
  ),
  stops: words(
    `and or but nor so yet if because while although though when where who whom whose which what why how i we you me us him
     them not no there here this these those than as is are was were be been has have had do does did will would can could
     should may might must shall it he she they both either neither each every all also more most very much then`,
  ),
  openings: words(
    'but and so yet then still meanwhile however while although though when as because if after where',
  ),
  copulas: words('is was are were be been being a an the as it'),
  labelPrepositions: words('as'),
  namers: words(
    `film book novel play song album show series programme program project campaign called named titled entitled dubbed
     word term phrase newspaper magazine ship boat ferry exhibition painting poem report paper brand nicknamed known`,
  ),
  nameLinks: NAME_LINKS,
  isNameLink: (word) => NAME_LINKS.has(word.fold),
  fields: words(
    `trade foreign home interior finance health education transport defence defense justice culture energy environment
     industry agriculture labour labor housing science sports sport prime deputy vice assistant senior chief executive
     managing general federal state regional city town village county district council local national former acting
     interim shadow press union party police fire army navy harbour harbor port school university hospital company`,
  ),
  calendar,
  lines,
  grammar: {
    determiners: words(
      'the a an another one some several many two three four five most other its his her their our my this that these those',
    ),
    indefinite: words('a an another one'),
    linkers: words('of for at in from to on with by outside inside near across behind around'),
    conjunctions: words('and but'),
    adjuncts: words('close familiar present based involved'),
    auxiliaries: words('has had have'),
    quoted: words('quoted cited reported'),
    agents: words('by'),
    genders: table<'m' | 'f'>([
      ['he', 'm'],
      ['him', 'm'],
      ['his', 'm'],
      ['himself', 'm'],
      ['she', 'f'],
      ['her', 'f'],
      ['hers', 'f'],
      ['herself', 'f'],
    ]),
    abbreviations: words(
      'mr mrs ms dr prof rev sgt capt col gen lt sen rep gov st no vs inc ltd co jr sr mt',
    ),
    isOwner: ({ fold }) => /[’']s?$/.test(fold),
    bareOwnerAfter: 's',
  },
}
