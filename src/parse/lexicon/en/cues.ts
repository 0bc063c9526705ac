import type { Cue } from '../lexicon.ts'

/**
 * Verbs of speech: third person of the present, past, present participle; a dash where a form is not used, most often
 * because it is a noun as well (claims, reports). Behind the colon: `object` takes whom it is said to, a preposition or
 * `noun` holds content that is no clause, `that` needs “that” or marks.
 */
const SAYING = `
says said saying | tells told telling: object | adds added adding: that | explains explained explaining
notes noted noting: that | argues argued arguing | insists insisted insisting: on
warns warned warning: object of against about | stresses stressed stressing: noun
announces announced announcing: noun | confirms confirmed confirming: noun | denies denied denying: noun
admits admitted admitting: to noun | acknowledges acknowledged acknowledging: noun | asserts asserted asserting
- claimed claiming | believes believed believing: that | thinks thought -: that | suggests suggested suggesting
replies replied replying | answers answered -: that | asks asked asking: object that | - continued -: that
concludes concluded concluding: that | recalls recalled recalling: noun | reveals revealed revealing: noun
reports reported reporting: that | - stated stating: that | declares declared declaring: noun | remarks remarked -
predicts predicted predicting: noun | pledges pledged pledging: to | promises promised promising: to
vows vowed vowing: to | threatens threatened threatening: to | urges urged urging: object noun
demands demanded demanding: noun that | writes wrote writing: that
agrees agreed agreeing: that | complains complained complaining: of about | - joked joking | jokes - -
- shouted shouting | whispers whispered - | reminds reminded -: object that | assures assured assuring: object that
informs informed informing: object that | - testified testifying: that | testifies - - | - proposed proposing: noun
recommends recommended recommending: noun | - estimated estimating: that | estimates - -: that
fears feared fearing: that | hopes hoped hoping: that | expects expected -: that | - disclosed disclosing: noun
- boasted boasting: that | - pointed pointing: that | points - -: that | maintains maintained -: that
- observed observing: that | - tweeted tweeting | - posted posting: that | say - - | tell - -: object
argue - - | warn - -: object of against about | insist - -: on | believe - -: that | think - -: that | add - -: that
`

/** Verbs that report by what they do. What they govern is no content, marked words in it are. */
const ACTING = `
accuses accused accusing | criticises criticised criticising | criticizes criticized criticizing | praises praised praising
condemns condemned condemning | welcomes welcomed welcoming | rejects rejected rejecting | blames blamed blaming
dismisses dismissed dismissing | - denounced denouncing | - apologised apologising | - apologized - | - mocked mocking
- thanked thanking | - hailed hailing | - spoke speaking | speaks - - | - complimented -
`

/** What gives a thing a name. */
const LABELLING = `
- called calling: for | calls - -: for | call - -: for | describes described describing | - branded branding | - dubbed dubbing | labels labelled labelling
- termed - | - compared comparing | - likened likening
`

/** Every form of every cue. A verb of two tables is read by the first that has it. */
export function cueForms(): [string, Cue][] {
  return [
    ...rows(LABELLING, { manner: 'acting', labels: true }),
    ...rows(SAYING, { manner: 'saying' }),
    ...rows(ACTING, { manner: 'acting', stance: true }),
  ]
}

function rows(list: string, manner: Pick<Cue, 'manner' | 'labels' | 'stance'>): [string, Cue][] {
  return list
    .split(/[\n|]/)
    .map((row) => row.trim().split(/: ?/))
    .filter(([verb]) => verb)
    .flatMap(([verb = '', frame = '']) => {
      const frames = frame.split(' ').filter(Boolean)
      const takes = new Set(frames.filter((word) => word !== 'that' && word !== 'object'))
      const more = {
        ...manner,
        ...(takes.size > 0 && { takes }),
        ...(frames.includes('object') && { transitive: true as const }),
        ...(frames.includes('that') && { weak: 'content' as const }),
      }
      const [present, past, participle] = verb.split(' ')
      return [present, past, participle].flatMap((form, i): [string, Cue][] =>
        form && form !== '-' ? [[form, { form: i === 2 ? 'participle' : 'verb', ...more }]] : [],
      )
    })
}
