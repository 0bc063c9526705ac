import { Fragment } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Quote } from './api.ts'
import { JsonDisclosure, type Origin } from './json-view.tsx'
import { put, useWords } from './language.ts'
import { badgeId, numbersOf } from './quote-text.tsx'
import { hrefOf, type Route } from './route.ts'
import { hueOf, type Voice } from './shares.ts'

/** Long enough to bring the pointer from the words into what is told about them. */
const graceMs = 200
const gapPx = 6
const edgePx = 8

interface Shown {
  readonly quote: Quote
  readonly at: HTMLElement
  readonly pinned: boolean
}

/** Has a quotation told about, or no longer. */
export type Controls = Pick<ReturnType<typeof useShown>, 'show' | 'hide' | 'close'>

/**
 * Tells about one quotation at a time, as `hold` is asked to. It knows by itself which, so that the article is not drawn
 * anew for every quotation that is passed over.
 */
export function Telling({ hold, ...told }: Omit<Told, 'close'> & { hold: { current: Controls | null } }) {
  const { shown, ...controls } = useShown()
  hold.current = controls
  return shown ? <Popover {...told} {...controls} shown={shown} /> : null
}

/** Which quotation is told about, and where. */
function useShown() {
  const [shown, setShown] = useState<Shown>()
  const leaving = useRef<ReturnType<typeof setTimeout>>()
  const leadingBack = useRef(false)
  const show = useCallback((quote: Quote, at: HTMLElement, pinned: boolean) => {
    if (leadingBack.current) return
    clearTimeout(leaving.current)
    // Passing over other words does not take away what was asked for by a press.
    setShown((before) => (before?.pinned && !pinned ? before : { quote, at, pinned }))
  }, [])
  const stay = useCallback(() => clearTimeout(leaving.current), [])
  const close = useCallback((focus?: HTMLElement | null) => {
    setShown(undefined)
    // The number that gets the focus back would otherwise tell anew what was just closed.
    leadingBack.current = true
    focus?.focus()
    leadingBack.current = false
  }, [])
  const hide = useCallback(() => {
    clearTimeout(leaving.current)
    leaving.current = setTimeout(() => setShown((now) => (now?.pinned ? now : undefined)), graceMs)
  }, [])
  return { shown, show, hide, stay, close }
}

interface Told {
  readonly quotes: readonly Quote[]
  readonly voices: readonly Voice[]
  readonly route: Route
  /** Where a quotation comes from as JSON. */
  readonly originOf: (quote: Quote) => Origin
  readonly close: (focus?: HTMLElement | null) => void
}

/**
 * What is known of a quotation, beside its words, which are lit as long as it is open together with the words that lead to
 * the speaker. Escape closes it and leads back to its number.
 */
function Popover(props: Told & { shown: Shown; stay: () => void; hide: () => void }) {
  const { quote, at, pinned } = props.shown
  const { s } = useWords()
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (box.current) putBeside(box.current, at)
    if (pinned) box.current?.focus({ preventScroll: true })
  }, [quote, at, pinned])
  useEffect(() => lightUp(quote), [quote])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopImmediatePropagation()
      props.close(pinned ? document.getElementById(badgeId(quote)) : undefined)
    }
    const onPress = (event: PointerEvent) => {
      const target = event.target as Element
      if (!box.current?.contains(target) && !target.closest('.badge')) props.close()
    }
    document.addEventListener('keydown', onKey, true)
    document.addEventListener('pointerdown', onPress)
    return () => {
      document.removeEventListener('keydown', onKey, true)
      document.removeEventListener('pointerdown', onPress)
    }
  }, [quote, pinned])
  return (
    <div
      ref={box}
      id="popover"
      class="popover"
      role="dialog"
      aria-label={s.quoteKinds[quote.kind]}
      tabIndex={-1}
      onMouseEnter={props.stay}
      onMouseLeave={props.hide}
      onFocusIn={props.stay}
    >
      <Facts {...props} quote={quote} />
      <button type="button" class="close" aria-label={s.close} title={s.close} onClick={() => props.close()}>
        ×
      </button>
    </div>
  )
}

function Facts(props: Told & { quote: Quote }) {
  const { quote, voices, route } = props
  const { s, percent, number } = useWords()
  const speakers = numbersOf(quote, voices).map((n) => voices.find((voice) => voice.number === n))
  const first = props.quotes.find(({ id }) => id === quote.duplicateOf)
  const teller = voices.find(({ speaker }) => speaker && speaker.id === quote.reportedBy)?.speaker
  return (
    <>
      {speakers.map((voice) => (
        <p key={voice?.number} class="who">
          <span class={`badge ${hueOf(voice?.number ?? 0)}`}>
            {voice?.number ? number(voice.number) : '?'}
          </span>{' '}
          <b>
            <bdi>{voice?.speaker?.name ?? s.unknown}</bdi>
          </b>
          {voice?.speaker?.roles[0] && (
            <>
              {' '}
              <bdi class="role">{voice.speaker.roles[0]}</bdi>
            </>
          )}
        </p>
      ))}
      <p class="kind">{s.quoteKinds[quote.kind]}</p>
      <dl>
        <dt>{s.cue}</dt>
        <dd>{quote.cue ? <bdi>{quote.cue.text}</bdi> : s.noCue}</dd>
        {quote.attributions.map(({ speaker, mention, via }) => (
          <Fragment key={speaker}>
            <dt>{s.via}</dt>
            <dd>
              {s.vias[via]}
              {mention && (
                <>
                  {s.colon}
                  <bdi>{mention.text}</bdi>
                </>
              )}
            </dd>
          </Fragment>
        ))}
        <dt>{s.rule}</dt>
        <dd>
          <bdi>{s.rules[quote.evidence.rule]}</bdi> <code dir="ltr">{quote.evidence.rule}</code>
        </dd>
        {quote.confidence !== undefined && (
          <>
            <dt>{s.confidence}</dt>
            <dd>{percent(quote.confidence)}</dd>
          </>
        )}
        {quote.reportedBy && (
          <>
            <dt>{s.reportedBy}</dt>
            <dd>
              <bdi>{teller?.name ?? quote.reportedBy}</bdi>
            </dd>
          </>
        )}
        {first && (
          <>
            <dt>{s.duplicate}</dt>
            <dd>
              <a
                href={`#${badgeId(first)}`}
                onClick={(event) => {
                  const badge = document.getElementById(badgeId(first))
                  if (!badge) return
                  event.preventDefault()
                  props.close()
                  badge.scrollIntoView({ block: 'center' })
                  badge.focus({ preventScroll: true })
                }}
              >
                {s.firstPlace}
              </a>
            </dd>
          </>
        )}
      </dl>
      {speakers.map(
        (voice) =>
          voice?.speaker &&
          voice.speaker.id !== route.speaker && (
            <p key={voice.number}>
              <a
                href={hrefOf({ ...route, view: undefined, speaker: voice.speaker.id })}
                onClick={() => props.close()}
              >
                {put(s.only, '', voice.speaker.name)}
              </a>
            </p>
          ),
      )}
      <JsonDisclosure key={quote.id} name={quote.id} origin={props.originOf(quote)} />
    </>
  )
}

/** Light up a quotation and what leads to its speaker, without drawing the article anew; the answer puts it out. */
function lightUp(quote: Quote): () => void {
  const lit = [...document.querySelectorAll(`[data-of="${CSS.escape(quote.id)}"]`)]
  const badge = document.getElementById(badgeId(quote))
  for (const element of lit) element.classList.add('shown')
  badge?.setAttribute('aria-expanded', 'true')
  return () => {
    for (const element of lit) element.classList.remove('shown')
    badge?.setAttribute('aria-expanded', 'false')
  }
}

/** Put a box under an element, or above it where there is no room, inside the window. */
function putBeside(box: HTMLElement, at: HTMLElement): void {
  const rects = at.getClientRects()
  const rect = rects[0] ?? at.getBoundingClientRect()
  const below = rects[rects.length - 1] ?? rect
  const { clientWidth, clientHeight } = document.documentElement
  const fits = below.bottom + gapPx + box.offsetHeight < clientHeight || rect.top < box.offsetHeight
  const top = fits ? below.bottom + gapPx : rect.top - gapPx - box.offsetHeight
  const start = getComputedStyle(box).direction === 'rtl' ? clientWidth - rect.right : rect.left
  const most = clientWidth - box.offsetWidth - edgePx
  box.style.insetBlockStart = `${top + scrollY}px`
  box.style.insetInlineStart = `${Math.max(edgePx, Math.min(start, most))}px`
}
