import { useEffect, useMemo, useRef } from 'preact/hooks'
import { itemPath, type NewsItem, useRead } from './api.ts'
import { Blocks } from './blocks.tsx'
import { Dates, Embeds } from './dates.tsx'
import { Heading } from './heading.tsx'
import { JsonDisclosure, JsonSwitch, JsonView, type OriginOf, PartSection } from './json-view.tsx'
import { put, useWords } from './language.ts'
import { FailureNotice, Loading } from './notice.tsx'
import { type Controls, Telling } from './popover.tsx'
import { type Marking, MarkingContext, marksOf, QuoteText } from './quote-text.tsx'
import { QuotesBySpeaker } from './quotes.tsx'
import { go, hrefOf, type Part, type Route } from './route.ts'
import { hueOf, voicesOf } from './shares.ts'
import { SourceFacts } from './source.tsx'
import { SpeakerPanel } from './speakers.tsx'

/** An article of the service. */
export function ArticlePage({ id, route }: { id: string; route: Route }) {
  const { lang, s } = useWords()
  const answer = useRead<NewsItem>(itemPath(id), lang)
  if (answer.value) {
    const paths: Record<Part, string> = {
      article: '',
      sections: '/sections?include=blocks,quotes',
      quotes: '/quotes?groupBy=speaker&limit=100',
      speakers: '/speakers',
      source: '/source',
      dates: '/dates',
      embeds: '/embeds',
    }
    const originOf: OriginOf = (part, one) => ({
      path: itemPath(id, one === undefined ? paths[part] : `/${part}/${encodeURIComponent(one)}`),
    })
    return <Article item={answer.value} route={route} originOf={originOf} />
  }
  return (
    <>
      <Heading key="waiting" title={s.parts.article} passing={!answer.failure}>
        {s.parts.article}
      </Heading>
      {answer.failure ? <FailureNotice failure={answer.failure} again={answer.again} /> : <Loading />}
    </>
  )
}

/** An article with its parts, wherever it comes from. */
export function Article(props: { item: NewsItem; route: Route; originOf: OriginOf }) {
  const { item, route, originOf } = props
  const { s } = useWords()
  const voices = useMemo(() => voicesOf(item), [item])
  const telling = useRef<Controls>(null)
  const chosen = item.speakers.find(({ id }) => id === route.speaker)
  const marking = useMemo((): Marking => {
    const quotes = chosen ? item.quotes.filter(({ speakers }) => speakers.includes(chosen.id)) : item.quotes
    return {
      marks: marksOf(item, quotes),
      voices,
      show: (...quoteAndPlace) => telling.current?.show(...quoteAndPlace),
      hide: () => telling.current?.hide(),
    }
  }, [item, chosen])
  const headline = item.blocks.find(({ type }) => type === 'headline')
  const asJson = route.view === 'article'
  const missing = route.speaker !== undefined && !chosen
  useEffect(() => telling.current?.close(), [route])
  // The browser looked for the place before there was one.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), [])
  return (
    <MarkingContext.Provider value={marking}>
      <div class={chosen ? 'reader only' : 'reader'}>
        <header class="article-head">
          <Facts item={item} />
          <div lang={item.lang} dir={item.dir}>
            <Heading key={item.id} title={item.headline.text}>
              {headline ? <QuoteText {...headline} /> : item.headline.text}
            </Heading>
          </div>
        </header>
        <div class="side">
          <PartSection part="speakers" route={route} origin={originOf('speakers')}>
            <SpeakerPanel {...{ item, voices, route, originOf }} />
          </PartSection>
          {(item.sections.length > 1 || route.view === 'sections') && (
            <PartSection part="sections" route={route} origin={originOf('sections')}>
              <Contents item={item} originOf={originOf} />
            </PartSection>
          )}
        </div>
        <div class="body">
          <div class="part-head">
            <p class="small legend">{item.quotes.length > 0 && s.legend}</p>
            <JsonSwitch part="article" route={route} />
          </div>
          {missing && (
            <p class="notice" role="alert">
              {s.notHere} <a href={hrefOf({ ...route, speaker: undefined })}>{s.whole}</a>
            </p>
          )}
          {chosen && (
            <OnlyBanner key={chosen.id} name={chosen.name} voices={voices} id={chosen.id} route={route} />
          )}
          {asJson ? (
            <JsonView origin={originOf('article')} />
          ) : (
            <article class="text" lang={item.lang} dir={item.dir}>
              <Blocks item={item} only={chosen?.id} />
            </article>
          )}
        </div>
        <div class="after">
          <PartSection part="quotes" route={route} origin={originOf('quotes')}>
            <QuotesBySpeaker voices={voices} />
          </PartSection>
          <PartSection part="source" route={route} origin={originOf('source')}>
            <SourceFacts item={item} />
          </PartSection>
          {(item.dates.length > 0 || route.view === 'dates') && (
            <PartSection part="dates" route={route} origin={originOf('dates')}>
              <Dates item={item} />
            </PartSection>
          )}
          {(item.embeds.length > 0 || route.view === 'embeds') && (
            <PartSection part="embeds" route={route} origin={originOf('embeds')}>
              <Embeds item={item} />
            </PartSection>
          )}
        </div>
      </div>
      <Telling
        hold={telling}
        quotes={item.quotes}
        originOf={({ id }) => originOf('quotes', id)}
        {...{ voices, route }}
      />
    </MarkingContext.Provider>
  )
}

function Facts({ item }: { item: NewsItem }) {
  const { s, count, date } = useWords()
  const { counts, source } = item
  return (
    <p class="facts">
      {source.publisher && (
        <span>
          <bdi>{source.publisher.name}</bdi>
        </span>
      )}
      <span>{date(item.publishedAt) ?? s.undated}</span>
      <span>{count(s.words, counts.words)}</span>
      <span>{count(s.minutes, counts.readingMinutes)}</span>
      <span>{count(s.quotes, counts.quotes)}</span>
      <span>{count(s.speakers, counts.speakers)}</span>
    </p>
  )
}

/** The sections by their headings. */
function Contents({ item, originOf }: { item: NewsItem; originOf: OriginOf }) {
  const { s, count } = useWords()
  return (
    <ol class="contents">
      {item.sections.map((section) => (
        <li key={section.id}>
          <a href={`#${section.id}`}>
            {section.heading ? <bdi lang={item.lang}>{section.heading.text}</bdi> : s.lead}
          </a>{' '}
          <span class="small">{count(s.quotes, section.quotes.length)}</span>{' '}
          <JsonDisclosure name={section.id} origin={originOf('sections', section.id)} />
        </li>
      ))}
    </ol>
  )
}

/** Says whose words alone are shown, and leads back; Escape does too. */
function OnlyBanner(props: { id: string; name: string; voices: ReturnType<typeof voicesOf>; route: Route }) {
  const { id, name, voices, route } = props
  const { s, count, number } = useWords()
  const voice = voices.find(({ speaker }) => speaker?.id === id)
  const banner = useRef<HTMLDivElement>(null)
  const whole = { ...route, speaker: undefined }
  useEffect(() => {
    banner.current?.focus({ preventScroll: true })
    banner.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !(event.target as Element).closest('input, textarea')) go(whole)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [route])
  const [before, after] = s.onlyOf.split('@')
  return (
    <div ref={banner} class={`only-banner ${hueOf(voice?.number ?? 0)}`} tabIndex={-1} role="status">
      <p>
        <span class={`badge ${hueOf(voice?.number ?? 0)}`}>{number(voice?.number ?? 0)}</span> {before}
        <b>
          <bdi>{name}</bdi>
        </b>
        {after} · {count(s.quotes, voice?.quotes.length ?? 0)}
      </p>
      <p class="only-links">
        <a class="button" href={hrefOf(whole)}>
          {s.whole} <kbd>Esc</kbd>
        </a>
        {route.item && <a href={hrefOf({ speaker: id })}>{put(s.across, '')}</a>}
      </p>
    </div>
  )
}
