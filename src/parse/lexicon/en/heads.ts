import type { Head } from '../lexicon.ts'

/** Offices, ranks and trades, in the singular. */
const OFFICES = `
minister president mayor chairman chairwoman chairperson chair director manager secretary spokesman spokeswoman spokesperson
governor ambassador senator councillor councilman councilwoman commissioner chief head leader deputy executive officer
official adviser advisor envoy judge lawyer attorney prosecutor solicitor barrister sheriff detective inspector sergeant
constable captain coach striker midfielder goalkeeper player champion editor reporter journalist author writer poet novelist
actor actress singer artist musician painter filmmaker professor lecturer researcher scientist economist analyst historian
biologist geologist engineer architect doctor surgeon nurse physician paramedic teacher headteacher headmaster headmistress
principal pupil student farmer fisherman baker butcher driver pilot sailor carpenter plumber shopkeeper trader merchant
owner landlord landlady planner founder boss banker investor broker accountant consultant designer curator librarian archivist activist campaigner
organiser organizer volunteer negotiator mediator diplomat consul commander general colonel admiral soldier veteran guard
firefighter bishop priest vicar imam rabbi pope archbishop cardinal king queen prince princess duke duchess emperor
lawmaker legislator candidate congressman congresswoman representative delegate treasurer superintendent postmaster
harbourmaster conductor composer host presenter technician mechanic electrician operator member expert specialist
mother father wife husband son daughter brother sister neighbour neighbor colleague friend
`

/** Titles before a name; the full stop of a short form is left out. */
const HONORIFICS: readonly (readonly [string, Head['gender']])[] = [
  ['mr', 'm'],
  ['mrs', 'f'],
  ['ms', 'f'],
  ['miss', 'f'],
  ['sir', 'm'],
  ['dame', 'f'],
  ['lord', 'm'],
  ['lady', 'f'],
  ['dr', undefined],
  ['prof', undefined],
  ['rev', undefined],
  ['sgt', undefined],
  ['capt', undefined],
  ['col', undefined],
  ['gen', undefined],
  ['lt', undefined],
  ['sen', undefined],
  ['rep', undefined],
  ['gov', undefined],
]

/** Bodies that speak. */
const ORGANIZATIONS = `
ministry department government council board committee commission agency authority company firm corporation group union
federation association society foundation institute institution university college school hospital bank party parliament
congress senate assembly court police army navy force forces service services ministry office bureau club team league
museum library theatre network newspaper channel broadcaster station airline airlines railway railways rail bus
trust charity organisation organization alliance coalition movement campaign opposition embassy consulate regulator
watchdog utility brigade coastguard military guards press post times gazette herald tribune radio television
business cooperative consortium administration treasury secretariat centre center academy church mosque port airport
conference chamber panel inquiry tribunal prosecution defence cabinet
`

/** What is written and speaks for itself. */
const DOCUMENTS = `
report statement study letter survey document review poll memo email bulletin communique notice article paper filing ruling
judgment verdict indictment agreement treaty resolution declaration manifesto advisory audit complaint lawsuit transcript
guidance leaflet sign
`

/** People who speak as one. */
const GROUPS = `
witnesses residents officials ministers experts scientists researchers doctors nurses workers farmers fishermen police
campaigners protesters critics supporters opponents fans parents neighbours neighbors passengers analysts investigators
prosecutors lawyers teachers students pupils firefighters rescuers organisers organizers traders drivers shopkeepers owners
authorities sources lawmakers councillors diplomats economists leaders members staff employees executives families relatives
friends colleagues visitors tourists customers locals villagers people men women activists journalists observers survivors
engineers players soldiers commuters voters tenants
`

/** People whom the article does not name. */
const ANONYMOUS: readonly (readonly [string, Head['gender']])[] = [
  ['source', undefined],
  ['witness', undefined],
  ['resident', undefined],
  ['person', undefined],
  ['passenger', undefined],
  ['insider', undefined],
  ['worker', undefined],
  ['protester', undefined],
  ['villager', undefined],
  ['customer', undefined],
  ['tourist', undefined],
  ['visitor', undefined],
  ['tenant', undefined],
  ['survivor', undefined],
  ['bystander', undefined],
  ['onlooker', undefined],
  ['commuter', undefined],
  ['man', 'm'],
  ['woman', 'f'],
  ['boy', 'm'],
  ['girl', 'f'],
]

/** Nouns that show a gender by themselves. */
const MALE = ' king prince duke father husband son brother actor emperor '
const FEMALE = ' queen princess duchess mother wife daughter sister actress headmistress '

const PRONOUNS: readonly (readonly [string, Head])[] = [
  ['he', { kind: 'pronoun', gender: 'm', number: 'singular', stands: 'person' }],
  ['she', { kind: 'pronoun', gender: 'f', number: 'singular', stands: 'person' }],
  ['they', { kind: 'pronoun', number: 'plural', stands: 'several' }],
  ['it', { kind: 'pronoun', number: 'singular', stands: 'body' }],
]

/** Every head with its kind; an earlier entry wins over a later one. */
export function headForms(): (readonly [string, Head])[] {
  const list = (table: string) => table.trim().split(/\s+/)
  return [
    ...PRONOUNS,
    ...HONORIFICS.map(([word, gender]) => [word, person('honorific', gender)] as const),
    ...list(ORGANIZATIONS).map((word) => [word, { kind: 'organization' }] as const),
    ...list(DOCUMENTS).map((word) => [word, { kind: 'document' }] as const),
    ...list(GROUPS).map((word) => [word, { kind: 'group', number: 'plural' }] as const),
    ...ANONYMOUS.map(([word, gender]) => [word, person('anonymous', gender)] as const),
    ...list(OFFICES).map((word) => [word, person('office', genderOf(word))] as const),
  ]
}

/** A trade by its ending alone, of a word in small letters: one who does, or several. */
export function guessedHead(word: string): Head | undefined {
  if (/..(?:ers|ors|ists|ians|ees|men|women)$/.test(word)) return { kind: 'group', number: 'plural' }
  return /...(?:ist|ian|man|woman)$/.test(word) ? person('office', genderOf(word)) : undefined
}

function genderOf(word: string): Head['gender'] {
  if (FEMALE.includes(` ${word} `) || word.endsWith('woman')) return 'f'
  return MALE.includes(` ${word} `) || word.endsWith('man') ? 'm' : undefined
}

function person(kind: Head['kind'], gender: Head['gender']): Head {
  return { kind, number: 'singular', ...(gender && { gender }) }
}
