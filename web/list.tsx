import { useEffect, useRef, useState } from 'preact/hooks'
import { asFailure, type Failure, type ItemSummary, type List, read, useRead } from './api.ts'
import { Heading } from './heading.tsx'
import { put, useWords } from './language.ts'
import { FailureNotice, Loading } from './notice.tsx'
import { cameBack, takePlace } from './place.ts'
import { go, hrefOf } from './route.ts'
import { segmentsOf } from './segments.ts'

const pauseMs = 250
const pageSize = 20
/** As many as the API takes (`query_units_max`). */
const queryUnits = 200

/** The articles, with a search that answers while one types. */
export function ItemListPage({ q }: { q: string }) {
  const { lang, s, count } = useWords()
  const [typed, setTyped] = useState(q)
  const asked = useRef(q)
  useEffect(() => {
    // The address changed without the field: a step back, or a link.
    if (q !== asked.current) setTyped(q)
    asked.current = q
  }, [q])
  useEffect(() => {
    const wanted = typed.trim()
    if (wanted === asked.current) return undefined
    const pause = setTimeout(() => {
      asked.current = wanted
      go({ q: wanted }, 'replace')
    }, pauseMs)
    return () => clearTimeout(pause)
  }, [typed])
  const path = `/v1/items?${new URLSearchParams({ ...(q ? { q } : {}), limit: String(pageSize) })}`
  const answer = useRead<List<ItemSummary>>(path, lang)
  const total = answer.value?.page.total
  return (
    <>
      <Heading title={s.name}>{s.articles}</Heading>
      <form
        class="search"
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
          asked.current = typed.trim()
          go({ q: asked.current })
        }}
      >
        <label for="q">{s.search}</label>
        <input
          id="q"
          type="search"
          dir={typed ? 'auto' : undefined}
          value={typed}
          maxLength={queryUnits}
          placeholder={s.searchHint}
          autocomplete="off"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </form>
      <p class="small" role="status">
        {answer.failure ? '' : total === undefined ? s.loading : count(s.found, total)}
      </p>
      {answer.failure && <FailureNotice failure={answer.failure} again={answer.again} />}
      {total === 0 && <Nothing q={q} />}
      {answer.value && total !== 0 && <Pages key={path} first={answer.value} />}
    </>
  )
}

function Nothing({ q }: { q: string }) {
  const { s } = useWords()
  if (!q) return <p class="empty">{s.empty}</p>
  const [before, after] = s.none.split('@')
  return (
    <div class="empty">
      <p>
        {before}
        <bdi>{q}</bdi>
        {after}
      </p>
      <p class="small">{s.noneDetail}</p>
      <p>
        <a href={hrefOf({})}>{s.clear}</a>
      </p>
    </div>
  )
}

/** The first page and those that were asked for after it. */
function Pages({ first }: { first: List<ItemSummary> }) {
  const reading = useMore(first)
  return (
    <>
      <ul class="items">
        {reading.items.map((item) => (
          <Entry key={item.id} item={item} />
        ))}
      </ul>
      <ReadOn {...reading} total={first.page.total} />
    </>
  )
}

/** What stands under the entries of a collection: the way to more of them, and how many are shown where it is not all. */
export function ReadOn(props: ReturnType<typeof useMore> & { total: number }) {
  const { items, next, more, busy, failure, total } = props
  const { s, number } = useWords()
  return (
    <>
      {failure && <FailureNotice failure={failure} again={more} />}
      {next && !failure && (
        <p class="more">
          <button type="button" disabled={busy} onClick={more}>
            {busy ? s.loading : s.more}
          </button>
        </p>
      )}
      <p class="small" role="status">
        {items.length < total ? put(s.shown, number(items.length), number(total)) : ''}
      </p>
    </>
  )
}

/** What was read of each collection, by its address, for when one comes back to it. */
const readBefore = new Map<string, { items: readonly unknown[]; next: string | undefined }>()

/**
 * The entries of a collection page by page, along the links that the API gives. Coming back, one finds as many pages as one
 * had asked for, and stands where one stood.
 */
export function useMore<T>(first: List<T>) {
  const { lang } = useWords()
  const before = cameBack() ? readBefore.get(first.links.self) : undefined
  const [items, setItems] = useState((before?.items as readonly T[] | undefined) ?? first.items)
  const [next, setNext] = useState(before ? before.next : first.links.next)
  useEffect(() => {
    if (cameBack()) takePlace()
  }, [])
  useEffect(() => {
    readBefore.set(first.links.self, { items, next })
  }, [items, next])
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const more = async () => {
    if (!next || busy) return
    setBusy(true)
    setFailure(undefined)
    try {
      const page = await read<List<T>>(next, lang)
      setItems((before) => [...before, ...page.items])
      setNext(page.links.next)
    } catch (error) {
      setFailure(asFailure(error))
    }
    setBusy(false)
  }
  return { items, next, more, busy, failure }
}

function Entry({ item }: { item: ItemSummary }) {
  const { s, count, date } = useWords()
  const { headline, match, counts, publisher } = item
  return (
    <li>
      <article lang={item.lang} dir={item.dir}>
        <h2>
          <a href={hrefOf({ item: item.id })}>{headline.text}</a>
        </h2>
        {match ? (
          <p class="match">
            {segmentsOf(match.text, match, match.highlights, (span) => span).map(({ text, start, marks }) =>
              marks.length ? <mark key={start}>{text}</mark> : text,
            )}
          </p>
        ) : (
          item.standfirst && <p class="match">{item.standfirst.text}</p>
        )}
      </article>
      <p class="facts">
        {publisher && (
          <span>
            <bdi>{publisher.name}</bdi>
          </span>
        )}
        <span>{date(item.publishedAt) ?? s.undated}</span>
        <span>{count(s.quotes, counts.quotes)}</span>
        <span>{count(s.speakers, counts.speakers)}</span>
        <span>{count(s.minutes, counts.readingMinutes)}</span>
      </p>
    </li>
  )
}
