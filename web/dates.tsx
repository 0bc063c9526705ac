import type { NewsItem } from './api.ts'
import { put, useWords } from './language.ts'
import { Outward } from './source.tsx'

/** The dates that an article names, as printed, each with what it means where that is known. */
export function Dates({ item }: { item: NewsItem }) {
  const { s } = useWords()
  return (
    <ul class="dates">
      {item.dates.map(({ id, text, resolved }) => (
        <li key={id}>
          <bdi lang={item.lang}>{text}</bdi>{' '}
          {resolved ? <code dir="ltr">{resolved}</code> : <span class="small">{s.unresolved}</span>}
        </li>
      ))}
    </ul>
  )
}

/** What others publish and an article shows. */
export function Embeds({ item }: { item: NewsItem }) {
  const { s } = useWords()
  return (
    <ul class="dates">
      {item.embeds.map(({ id, provider, status, url }) => (
        <li key={id}>
          {put(status === 'unavailable' ? s.embedGone : s.embed, '', provider)}
          {url && (
            <>
              {' '}
              <Outward url={url}>{url}</Outward>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
