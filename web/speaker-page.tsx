import type { List, QuoteEntry, SpeakerProfile } from './api.ts'
import { useRead } from './api.ts'
import { Heading } from './heading.tsx'
import { JsonDisclosure } from './json-view.tsx'
import { useWords } from './language.ts'
import { ReadOn, useMore } from './list.tsx'
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
      </p>
      <JsonDisclosure name={value.name} origin={{ path }} />
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
  const reading = useMore(first)
  return (
    <>
      <ol class="said">
        {byItem(reading.items).map((quotes) => {
          const item = quotes[0]?.item
          return item && <SaidIn key={item.id} item={item} quotes={quotes} />
        })}
      </ol>
      <ReadOn {...reading} total={first.page.total} />
    </>
  )
}

/** Quotations that follow one another in one article, as the API gives them: by article. */
function byItem(quotes: readonly QuoteEntry[]): QuoteEntry[][] {
  const groups: QuoteEntry[][] = []
  for (const quote of quotes) {
    const last = groups.at(-1)
    if (last?.[0]?.item.id === quote.item.id) last.push(quote)
    else groups.push([quote])
  }
  return groups
}

function SaidIn({ item, quotes }: { item: QuoteEntry['item']; quotes: readonly QuoteEntry[] }) {
  const { s, date } = useWords()
  // Of a joint quotation it is not told which of its speakers in the item is meant.
  const alone = quotes.find(({ speakers }) => speakers.length === 1)
  return (
    <li>
      <h2 lang={item.lang} dir={item.dir}>
        <a href={hrefOf({ item: item.id, speaker: alone?.speakers[0] })}>{item.headline.text}</a>
      </h2>
      <p class="facts">
        {item.publisher && (
          <span>
            <bdi>{item.publisher.name}</bdi>
          </span>
        )}
        <span>{date(item.publishedAt) ?? s.undated}</span>
      </p>
      <ol>
        {quotes.map((quote) => (
          <li key={quote.id}>
            <blockquote lang={item.lang} dir={item.dir}>
              {quote.text}
            </blockquote>
            <p class="small">{s.quoteKinds[quote.kind]}</p>
          </li>
        ))}
      </ol>
    </li>
  )
}
