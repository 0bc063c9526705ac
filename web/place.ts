/** Scrolling goes on for some frames; the place is written once it rests, since browsers bound how often one may. */
const restMs = 150
let resting: ReturnType<typeof setTimeout> | undefined
/** Where one stood on the view that one came back to, in px from its top; undefined on a view that is new. */
let wanted: number | undefined

/**
 * Keep for each step of the history how far down one was, and lead back there. Browsers do so by themselves only where
 * a view is there at once; here it comes from the API first.
 */
export function followPlaces(): void {
  history.scrollRestoration = 'manual'
  wanted = placeIn(history.state)
  addEventListener('popstate', (event) => {
    clearTimeout(resting)
    wanted = placeIn(event.state)
    // The same view, at another of its parts: nothing will be drawn anew.
    if (wanted !== undefined) requestAnimationFrame(takePlace)
  })
  addEventListener('scroll', () => {
    clearTimeout(resting)
    resting = setTimeout(keepPlace, restMs)
  })
  addEventListener('pagehide', keepPlace)
}

/** Before a new step: note where one stands on this one. The next view begins at its top. */
export function leavePlace(): void {
  clearTimeout(resting)
  keepPlace()
  wanted = undefined
}

/** Called when a view, or more of it, is drawn: go where one stood on it, or to its top. */
export function takePlace(): void {
  scrollTo({ top: wanted ?? 0, behavior: 'instant' })
}

/** Whether one came back to what is shown. */
export function cameBack(): boolean {
  return wanted !== undefined
}

function keepPlace(): void {
  history.replaceState({ ...history.state, place: scrollY }, '')
}

function placeIn(state: unknown): number | undefined {
  return typeof state === 'object' && state !== null && 'place' in state ? Number(state.place) : undefined
}
