/** A word as a lexicon looks at it: its letters without vowel signs, and folded as words are compared. */
export interface Letters {
  readonly bare: string
  readonly fold: string
}

/** Grammatical gender and number, as far as a form shows them. */
export interface Agreement {
  readonly gender?: 'm' | 'f' | undefined
  readonly number?: 'singular' | 'dual' | 'plural' | undefined
}

/**
 * A form of a cue: words that tie speech to its speaker.
 * `saying` verbs take words as they were said (said, added); `acting` verbs report by what they do (accused, welcomed).
 */
export interface Cue extends Agreement {
  readonly form: 'verb' | 'participle' | 'noun'
  readonly manner: 'saying' | 'acting'
  /** Two sides do it together: with “with”, subject and object are one group of speakers. */
  readonly mutual?: true | undefined
  /** The speaker stands after this preposition: it came in the statement. Folded. */
  readonly through?: string | undefined
  /** The words are another's, who stands after this preposition: reported from. Folded. */
  readonly from?: string | undefined
  /** Gives a thing a name: what it is called may be a single word. */
  readonly labels?: true | undefined
  /** Takes whom it is done to without a preposition: accused, told. */
  readonly transitive?: true | undefined
  /** Never goes without whom it is said to: urged, accused. The only noun before what it governs is no subject. */
  readonly addressed?: true | undefined
  /**
   * What may hold its content beside a clause after “that”: prepositions, folded (called for, warned of), and `noun`,
   * an object of its own (announced the delivery), and `object`, whomever it is said to (told the people). Absent: its content is a clause or marked words alone.
   */
  readonly takes?: ReadonlySet<string> | undefined
  /** It reports no words of anybody’s: what follows is no content. */
  readonly stance?: true | undefined
  /** A mood that it shows is told by nobody: was glad. */
  readonly shows?: true | undefined
  /** It denies: with a negation before it, it tells too: did not rule out that …. */
  readonly denies?: true | undefined
  /** “That” and a verb behind it are what somebody means to do: decided to …. */
  readonly intends?: true | undefined
  /** It goes on with what the same speaker has said: added, continued. */
  readonly continues?: true | undefined
  /** An imperfect: what is said now, or what somebody should say. */
  readonly imperfect?: true | undefined
  /** A cue only where its content follows (continued), or marks somewhere behind it (wrote). */
  readonly weak?: 'content' | 'marks' | undefined
}

/** What a noun phrase's first noun says about who it names. */
export interface Head extends Agreement {
  readonly kind: 'office' | 'honorific' | 'organization' | 'document' | 'group' | 'anonymous' | 'pronoun'
  /** Counts only with the article; without it the word is a first name. */
  readonly withArticle?: true | undefined
  /** Nothing can complete it: a pronoun hangs on it, or it is a name of its own. */
  readonly closed?: true | undefined
  /** Its ending is the object's: behind a verb that takes one it is no subject. */
  readonly oblique?: true | undefined
  /** Of two by what they are to one another: the two sides. */
  readonly parties?: true | undefined
  /** Kin of somebody, whose name belongs to the phrase: the mother of …. */
  readonly kin?: true | undefined
  /** Some of a kind, named by a noun behind it: a number of citizens. */
  readonly quantifier?: true | undefined
  /** Of a pronoun that honours: stems of the styles and offices that its bearer goes by. */
  readonly styles?: readonly string[] | undefined
  /** Of a plain pronoun: what it can stand for, a person, a body or document, or several. */
  readonly stands?: 'person' | 'body' | 'several' | undefined
}

export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** Words that date things. Months 1–12; weekdays 0 (Sunday) – 6. Keys are folded words. */
export interface Calendar {
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, Weekday>
  /** Words that count days from the day of publication: today 0, yesterday −1. */
  readonly days: ReadonlyMap<string, number>
  readonly units: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year'>
  /** Next +1, this 0, last −1. */
  readonly directions: ReadonlyMap<string, -1 | 0 | 1>
  /** “day” before a weekday or a date. */
  readonly dayWords: ReadonlySet<string>
  /** “of the year” between month and year. */
  readonly yearWords: ReadonlySet<string>
  /** Words before a weekday's name that make it something else (a prayer). */
  readonly notBefore: ReadonlySet<string>
  /** Words after “the day” that make it any day: the second, the same. */
  readonly notAfter: ReadonlySet<string>
  /** Openings that belong to a relative date: “earlier in”. Longest first. */
  readonly openings: readonly (readonly string[])[]
  /** Whole phrases that place something in time without saying when. Longest first. */
  readonly vague: readonly (readonly string[])[]
  /** Prepositions that open a vague span of days: “during the days …”. */
  readonly spans: ReadonlySet<string>
  /** Plural units that make a span of days vague, and what may stand between them and their direction. */
  readonly spanUnits: ReadonlySet<string>
  readonly spanFillers: ReadonlySet<string>
  /** A verb in the future. */
  readonly future: (word: Letters) => boolean
  /** “March 3”, “last week”: the month before the day, the direction before what it directs. */
  readonly fronted?: true
}

/** Phrases by their first word. Of those that begin alike, the longest comes first. */
export type Openings = ReadonlyMap<string, readonly (readonly string[])[]>

/** Lines that are not prose, by their wording. */
export interface LineWords {
  /** “Source:” and the like, before a colon. */
  readonly creditLabels: ReadonlySet<string>
  /** Words that stand for unnamed agencies. */
  readonly agencies: ReadonlySet<string>
  /** “agency” before a name. */
  readonly agencyHeads: ReadonlySet<string>
  /** Short names of agencies and words that stand for one at the end of a dateline: “agencies”, “follow-up”. */
  readonly wires: ReadonlySet<string>
  /** Openings of lines that point elsewhere: related links, tags, share text. */
  readonly boilerplate: Openings
  /** “By”, “reported by”. */
  readonly bylines: Openings
  /** “Photo:”. */
  readonly captions: Openings
  /** Openings and links of what is said of a picture: “part of”, “during”. */
  readonly scenes: Openings
  readonly sceneLinks: ReadonlySet<string>
  /** “necessarily”, in a sentence that says whose opinions these are not; its openings, and the negation. */
  readonly disclaimers: Openings
  /** First words of a line that names the service a text was taken from. */
  readonly services: ReadonlySet<string>
  /** “// end //”. */
  readonly endings: ReadonlySet<string>
  /** Labels before a colon that are not speakers: “in pictures”, “breaking”. */
  readonly labels: ReadonlySet<string>
}

/**
 * How a language builds phrases and sentences that tells names by capitals, sets its article apart from the noun, and
 * puts subjects on either side of the verb. A lexicon without one is read by the grammar of Arabic.
 */
export interface Grammar {
  /** What stands before a noun phrase and is no part of it: articles, possessives, numerals. */
  readonly determiners: ReadonlySet<string>
  /** Those among them that bring in somebody new. */
  readonly indefinite: ReadonlySet<string>
  /** Prepositions that hold a noun to the noun before it: “of”, “for”. */
  readonly linkers: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  /** Adjectives that stand behind a noun, before such a preposition: “close (to)”. */
  readonly adjuncts: ReadonlySet<string>
  /** Between a subject and its verb: “has”, “had”. */
  readonly auxiliaries: ReadonlySet<string>
  /** “Quoted (by … as saying)”: a verb whose subject's words another passes on. */
  readonly quoted: ReadonlySet<string>
  /** Before whoever does what a passive tells: “by”. */
  readonly agents: ReadonlySet<string>
  /** Pronouns in any case that show the gender of one person. */
  readonly genders: ReadonlyMap<string, 'm' | 'f'>
  /** Short forms whose full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>
  /** Whether an owner's ending stands on a word; an apostrophe alone may follow a word with `bareOwnerAfter` last. */
  readonly isOwner: (word: Letters) => boolean
  readonly bareOwnerAfter: string
}

/** Everything the parser knows of a language. Words are compared folded. */
export interface Lexicon {
  readonly lang: string
  /** The cue a word is; a clitic before it is looked through. `printed` is the word with its vowel signs. */
  readonly cue: (word: Letters, printed: string) => Cue | undefined
  /** A preposition that names a source: “according to”. Its words, longest first. */
  readonly sourcePrepositions: readonly (readonly string[])[]
  /** Last words of those among them that a clause follows: “according to what”. */
  readonly relatingEnds: ReadonlySet<string>
  /** Those among them after which the named one is he who spoke, whoever tells of it: “quoting”. Joined words. */
  readonly quotingPrepositions: ReadonlySet<string>
  /** What is said of a source that will not be named: “who asked not to”. It is no cue. */
  readonly asides: Openings
  /** Words after which a verb's letters are a noun's: “without”, “non-”. */
  readonly nominal: ReadonlySet<string>
  /** Words before an imperfect that tells of no speech that was: “not”, “to”. */
  readonly irrealis: ReadonlySet<string>
  /** Where two words are printed as one, how many letters the first has; 0 for one word. */
  readonly seam: (word: Letters) => number
  /** “that”, with or without a pronoun or preposition glued to it. */
  readonly isComplementizer: (word: Letters) => boolean
  /** Those among them that a noun must follow. */
  readonly nounComplementizers: ReadonlySet<string>
  /** Words for what follows from a thing: behind them a verb shows, and tells nothing: “which confirms”. */
  readonly resulting: ReadonlySet<string>
  /** Impersonal openings that look like a cue: “it is worth noting that”. */
  readonly impersonal: ReadonlySet<string>
  readonly head: (word: Letters) => Head | undefined
  /** How many letters of a conjunction are glued to a word; 0 when none is. */
  readonly conjunctionUnits: (word: Letters) => number
  /** The noun behind a preposition glued to a word, and how many letters come off before it. */
  readonly withoutPreposition: (
    word: Letters,
  ) => { readonly noun: string; readonly units: number } | undefined
  readonly isDefinite: (word: Letters) => boolean
  /** How many letters of the article are glued to a word; 0 when none is. */
  readonly articleUnits: (word: Letters) => number
  /** A word with the article that can describe the noun before it: an adjective, never a second noun. */
  readonly qualifies: (word: Letters, before: Letters) => boolean
  /** A town, region or state, which fills the complement of an office. */
  readonly isPlace: (word: Letters) => boolean
  /** Its ending shows an ordinary word, no name: a pronoun, a case; `printed` is the word with its vowel signs. */
  readonly isInflected: (word: Letters, printed: string) => boolean
  /** An ordinary verb, in a form that news uses. */
  readonly isVerb: (word: Letters) => boolean
  /** Its letters are those of a verb where a name would begin; a later name may share them. */
  readonly isVerbShape: (word: Letters) => boolean
  /** The form of a plural of people. */
  readonly isPeople: (word: Letters) => boolean
  /** An adjective of a nation: it describes and is hardly ever a family name. */
  readonly isNational: (word: Letters) => boolean
  /** A bare ordinary adjective. */
  readonly isAdjective: (word: Letters) => boolean
  /** Printed with the ending of the feminine. */
  readonly isFeminine: (bare: string) => boolean
  /** An ordinary word of the language: no part of a personal name. */
  readonly isCommon: (word: Letters) => boolean
  /** A noun that reported speech opens with where no “that” stands. */
  readonly isContentNoun: (word: Letters) => boolean
  /** A noun that is never a name: a verbal noun, a quantity, a word with a pronoun hanging on it. */
  readonly isThing: (word: Letters) => boolean
  /** A noun as roles are compared: without the article and the endings that its place in the phrase changes. */
  readonly stem: (word: Letters) => string
  /** A preposition is glued to a word with the article. */
  readonly isPreposed: (word: Letters) => boolean
  /** An adverb that may stand between a cue and what belongs to it; `printed` is the word with its vowel signs. */
  readonly isAdverb: (word: Letters, printed: string) => boolean
  readonly prepositions: ReadonlySet<string>
  /** Places of several words, and styles of honour of several words before a name: “His Royal Highness”. Longest first. */
  /** Bodies known by several words: “United Nations”. Longest first. */
  readonly longBodies: Openings
  readonly longPlaces: Openings
  readonly longStyles: Openings
  /** Words that go on a rank: “general (staff)”. */
  readonly rankWords: ReadonlySet<string>
  /** “In this context”: they may stand between a cue and what belongs to it. Longest first. */
  readonly settings: Openings
  /** Wishes set behind a name: “may God keep him”. Longest first. */
  readonly wishes: Openings
  /** Prepositions that can stand inside a role: “spokesman for”. */
  readonly rolePrepositions: ReadonlySet<string>
  /** Particles that a clause begins with behind a source named first: “according to …, (then) …”. */
  readonly fronted: ReadonlySet<string>
  /** “As for”: turns from what is told to something else. */
  readonly turns: ReadonlySet<string>
  /** Participles and verbs that tell who issued a text, the latter with its pronoun; the preposition behind the former. */
  readonly issuedFrom: ReadonlySet<string>
  readonly issuedThrough: string | undefined
  readonly issuing: ReadonlySet<string>
  /** What a reporter takes words for, behind a preposition: “in an allusion to”. */
  readonly comments: ReadonlySet<string>
  /** Verbs that, before a word that points back, begin what the reporter adds to reported speech: “this came …”. */
  readonly asideOpeners: ReadonlySet<string>
  readonly pointers: ReadonlySet<string>
  /** Words that a “that” behind them belongs to: “on condition that”, “although”. */
  readonly thatOwners: ReadonlySet<string>
  /** Words that break what is told off where “that” and a pronoun follow: “except that he …”. */
  readonly breaks: ReadonlySet<string>
  /** Words of a clause that no noun goes on with: “but he”, “that is”. */
  readonly breaksOff: ReadonlySet<string>
  /** First nouns of what things go by and nobody tells: law, plan, schedule. */
  readonly norms: ReadonlySet<string>
  /** Words with which a clause turns to somebody else: “but”, “while”. */
  readonly contrasts: ReadonlySet<string>
  /** “This is what (he said)”: words between marks and a cue behind them. */
  readonly pointingBack: ReadonlySet<string>
  /** “In which”: a verb before it tells what a text says whose author stands earlier. */
  readonly withinIt: ReadonlySet<string>
  /** Letters that names of other languages are printed now with one and now with another of; none: names keep their letters. */
  readonly sounds: readonly string[]
  /** “As” before a verb of saying that names a source. */
  readonly likeness: ReadonlySet<string>
  /** The same word where it may also mean “besides”. */
  readonly alike: ReadonlySet<string>
  /** Auxiliaries that stand between a subject and its verb. */
  readonly auxiliaries: ReadonlySet<string>
  /** “Known as”, “called”: a name in marks follows. */
  readonly naming: ReadonlySet<string>
  /** Nouns of gladness, with the endings of their owners: “his joy”. */
  readonly isMood: (word: Letters) => boolean
  /** “Each of” before several who speak. */
  readonly distributives: Openings
  /** “Some”, “most”, “the latest”: behind a verb without a noun that names them they begin a subject that is nobody. */
  readonly partitives: Openings
  /** Words that link one act of speech to the next: “while”, “as well as”. */
  readonly links: ReadonlySet<string>
  /** Verbs that have nobody for a subject where their clause begins with them and “that” follows: “it is expected that”. */
  readonly passive: ReadonlySet<string>
  /** Whom one prays to. */
  readonly prayed: ReadonlySet<string>
  /** Prepositions that can stand inside a body's name: “ministry for”, “embassy in”. */
  readonly bodyPrepositions: ReadonlySet<string>
  /** The preposition of whom something is said to, set apart before marks. */
  readonly addressing: ReadonlySet<string>
  /** “From him”, “from her” behind a verb that relays, with the gender. */
  readonly fromPronouns: ReadonlyMap<string, 'm' | 'f'>
  /** “This”, “those” before a noun. */
  readonly demonstratives: ReadonlySet<string>
  /** Prepositions with a pronoun that stand between a verb and its subject: “of him (said the minister)”. */
  readonly complements: ReadonlySet<string>
  /** Offices known by what they are over, behind a preposition: “the supervisor of”. */
  readonly overseers: ReadonlySet<string>
  /** Participles with the article that tell, behind a body's name and before a preposition, what it has to do with. */
  readonly relating: ReadonlySet<string>
  /** Stems that an office may go without when it is named again: “in the name of”, “official”, “ministry”, “region”. */
  readonly elided: ReadonlySet<string>
  /** Titles of those whom places and bodies are called after, with the article. */
  readonly bearers: ReadonlySet<string>
  /** A word that is a person's name by its form: “servant of the …” in one word. */
  readonly isName: (word: Letters) => boolean
  /** First names that many print as a preposition. Without vowel signs, not folded. */
  readonly printedNames: ReadonlySet<string>
  /** Words that look like a preposition and are a noun where printed so: imam, not “before”. Without vowel signs, not folded. */
  readonly printedNouns: ReadonlySet<string>
  /** Occasions of speech after a preposition: “in a statement”. They end a role. */
  readonly occasions: ReadonlySet<string>
  /** Nouns of speech whose owner speaks: “the remarks of”. */
  readonly speechNouns: ReadonlySet<string>
  /** “who”, “which”: a verb after them tells of the noun before. */
  readonly relatives: ReadonlySet<string>
  /** “where (he said)”, “when”: they join a verb to the sentence before it. */
  readonly connectives: ReadonlySet<string>
  /** First nouns of those who pass news on as their trade: agency, newspaper. */
  readonly media: ReadonlySet<string>
  /** Words that end a noun phrase wherever they stand. */
  readonly stops: ReadonlySet<string>
  /** “by what”, a preposition and a relative in one word. */
  readonly governedRelatives: ReadonlySet<string>
  /** “with”. */
  readonly companions: ReadonlySet<string>
  /** Conjunctions, glued to a word, that join clauses and no names: “and so”. */
  readonly sequels: ReadonlySet<string>
  /** What stands behind a cue whose words are scripture or the Prophet's: «قوله تعالى». */
  readonly sacred: Openings
  /** Whether a word without tanwin can tell in what manner somebody speaks: “confidently”. */
  readonly isManner: (word: Letters) => boolean
  /** The same, one word that stands for God's name: “the Almighty”. */
  readonly divine: ReadonlySet<string>
  /** “another”, behind a noun: none of those known so far. */
  readonly further: ReadonlySet<string>
  /** Whether a word is one of `nameLinks` as it is printed. */
  readonly isNameLink: (word: Letters) => boolean
  /** Nouns before the name of a place: quarter, town. */
  readonly quarters: ReadonlySet<string>
  /** Links of a name that say whose child somebody is. */
  readonly descent: ReadonlySet<string>
  /** Openings of a sentence before its subject or verb: “for his part”. */
  readonly openings: ReadonlySet<string>
  /** Nouns before a name in marks: programme, newspaper, agency. */
  readonly namers: ReadonlySet<string>
  /** Verbs and pronouns between a subject and what is said of it: was, is. */
  readonly copulas: ReadonlySet<string>
  /** Prepositions before what a thing is called: described as. */
  readonly labelPrepositions: ReadonlySet<string>
  /** Conditionals and negations that can open a clause before a mark. */
  readonly clauseOpeners: ReadonlySet<string>
  /** Links inside a personal name: “son of”. */
  readonly nameLinks: ReadonlySet<string>
  /** The preposition that a word folds to though its last letter is printed otherwise: it may be another word. */
  readonly misprinted: (word: Letters) => string | undefined
  /** The prepositions that can be so misprinted, with care. */
  readonly misprintable: readonly string[]
  /** Field nouns that go on a role: “foreign affairs”. */
  readonly fields: ReadonlySet<string>
  readonly calendar: Calendar
  readonly lines: LineWords
  /** Absent for a language that is read as Arabic is. */
  readonly grammar?: Grammar
}
