import type { List, QuoteEntry, SpeakerProfile } from './api.ts'
import { useRead } from './api.ts'
import { Heading } from './heading.tsx'
import { useWords } from './language.ts'
import { Shown, useMore } from './list.tsx'
import { FailureNotice, Loading } from './notice.tsx'
import { hrefOf } from './route.ts'

/** Who speaks, across articles, with his words and where each stands. */
export function SpeakerPage({ id }: { id: string }) {
  const { lang, s, count } = useWords()
  const path = `/v1/speakers/${encodeURIComponent(id)}`
  const { value, failure, again } = useRead<SpeakerProfile>(path, lang)
  if (!value) {
    const unknown = failure?.problem?.status === 404
    const title = unknown ? s.notShared : s.acrossTitle
    return (
      <>
        <Heading key={title} title={title} passing={!failure}>
          {title}
        </Heading>
        {unknown ? <p>{s.notSharedDetail}</p> : failure && <FailureNotice failure={failure} again={again} />}
        {!failure && <Loading />}
      </>
    )
  }
  return (
    <>
      <Heading key={id} title={value.name}>
        <bdi>{value.name}</bdi>
      </Heading>
      <p class="facts">
        <span>{s.speakerKinds[value.kind]}</span>
        {value.roles.slice(0, 3).map(({ text }) => (
          <span key={text}>
            <bdi>{text}</bdi>
          </span>
        ))}
        <span>{count(s.quotes, value.quoteCount)}</span>
        <span>
          {s.heardIn} {count(s.articlesCount, value.itemCount)}
        </span>
        <a href={path}>JSON</a>
      </p>
      <Quotes path={`${path}/quotes?limit=20`} />
    </>
  )
}

function Quotes({ path }: { path: string }) {
  const { lang } = useWords()
  const { value, failure, again } = useRead<List<QuoteEntry>>(path, lang)
  if (failure) return <FailureNotice failure={failure} again={again} />
  return value ? <QuotePages key={path} first={value} /> : <Loading />
}

function QuotePages({ first }: { first: List<QuoteEntry> }) {
  const { s } = useWords()
  const { items, next, more, busy, failure } = useMore(first)
  return (
    <>
      <ol class="said">
        {items.map((quote) => (
          <Said key={`${quote.item.id}/${quote.id}`} quote={quote} />
        ))}
      </ol>
      {failure && <FailureNotice failure={failure} again={more} />}
      {next && !failure && (
        <p class="more">
          <button type="button" disabled={busy} onClick={more}>
            {busy ? s.loading : s.more}
          </button>
        </p>
      )}
      <Shown shown={items.length} total={first.page.total} />
    </>
  )
}

function Said({ quote }: { quote: QuoteEntry }) {
  const { s, date } = useWords()
  const { item } = quote
  return (
    <li>
      <blockquote lang={item.lang} dir={item.dir} class={quote.kind}>
        {quote.text}
      </blockquote>
      <p class="facts">
        <span>{s.quoteKinds[quote.kind]}</span>
        <a href={hrefOf({ item: item.id, speaker: quote.speakers[0] })}>
          <bdi>{item.headline.text}</bdi>
        </a>
        <span>{date(item.publishedAt) ?? s.undated}</span>
      </p>
    </li>
  )
}
