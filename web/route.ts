import { useEffect, useState } from 'preact/hooks'
import { leavePlace } from './place.ts'

/** The parts of an item that can be seen as JSON. */
export const parts = ['article', 'sections', 'quotes', 'speakers', 'source', 'dates', 'embeds'] as const
export type Part = (typeof parts)[number]

/** The view that takes an article of one's own; its parts are `paste-quotes` and the like. */
const pasted = 'paste'

/** What the page shows, as its address says: the whole state that can be linked and gone back to. */
export interface Route {
  readonly item?: string | undefined
  readonly speaker?: string | undefined
  /** What the list is searched for; empty where it is not. */
  readonly q: string
  readonly paste: boolean
  /** The part that is seen as JSON. */
  readonly view?: Part | undefined
}

/** Read a route from the query of an address; what it does not know it leaves out. */
export function readRoute(search: string): Route {
  const query = new URLSearchParams(search)
  const view = query.get('view') ?? ''
  return {
    item: query.get('item') || undefined,
    speaker: query.get('speaker') || undefined,
    q: query.get('q') ?? '',
    paste: view === pasted || view.startsWith(`${pasted}-`),
    view: parts.find((part) => part === view || `${pasted}-${part}` === view),
  }
}

/** The address of a route. */
export function hrefOf({ item, speaker, q = '', paste = false, view }: Partial<Route>): string {
  const query = new URLSearchParams()
  if (item) query.set('item', item)
  if (speaker) query.set('speaker', speaker)
  if (q) query.set('q', q)
  const shown = [paste ? pasted : '', view ?? ''].filter(Boolean).join('-')
  if (shown) query.set('view', shown)
  return query.size ? `/?${query}` : '/'
}

const changed = 'khabar:route'

/** Go to a route; `replace` leaves no step to go back to, as for what is typed. */
export function go(route: Partial<Route>, how: 'push' | 'replace' = 'push'): void {
  const href = hrefOf(route)
  if (href === location.pathname + location.search) return
  if (how === 'push') leavePlace()
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', href)
  dispatchEvent(new Event(changed))
}

/** The route of the address, kept up to date. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.search))
  useEffect(() => {
    const update = () => setRoute(readRoute(location.search))
    addEventListener('popstate', update)
    addEventListener(changed, update)
    return () => {
      removeEventListener('popstate', update)
      removeEventListener(changed, update)
    }
  }, [])
  return route
}

/** Follow links of this page without loading it anew; keys that open a window elsewhere keep their meaning. */
export function followLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const link = (event.target as Element).closest('a')
  if (!link || link.target || link.origin !== location.origin || link.pathname !== '/') return
  if (link.hash) return
  event.preventDefault()
  go(readRoute(link.search))
}
