import type { Quote } from './api.ts'
import { useWords } from './language.ts'
import { badgeId } from './quote-text.tsx'
import { hueOf, type Voice } from './shares.ts'

/** The quotations of an item by speaker, the most quoted first; each leads to its place in the article. */
export function QuotesBySpeaker({ voices }: { voices: readonly Voice[] }) {
  const { s, count, number } = useWords()
  if (!voices.length) return <p class="empty">{s.noQuotes}</p>
  return (
    <>
      {voices.map((voice) => (
        <details key={voice.number} class={`group ${hueOf(voice.number)}`}>
          <summary>
            <span class={`badge ${hueOf(voice.number)}`} aria-hidden="true">
              {voice.number ? number(voice.number) : '?'}
            </span>{' '}
            <bdi>{voice.speaker?.name ?? s.unknown}</bdi>{' '}
            <span class="small">{count(s.quotes, voice.quotes.length)}</span>
          </summary>
          <ol>
            {voice.quotes.map((quote) => (
              <QuoteEntry key={quote.id} quote={quote} />
            ))}
          </ol>
        </details>
      ))}
    </>
  )
}

function QuoteEntry({ quote }: { quote: Quote }) {
  const { s } = useWords()
  return (
    <li>
      <a
        href={`#${badgeId(quote)}`}
        dir="auto"
        onClick={(event) => {
          // Where only one speaker is shown the place may not be.
          const badge = document.getElementById(badgeId(quote))
          if (!badge) return
          event.preventDefault()
          badge.scrollIntoView({ block: 'center' })
          badge.focus({ preventScroll: true })
        }}
      >
        {quote.text}
      </a>{' '}
      <span class="small">{s.quoteKinds[quote.kind]}</span>
    </li>
  )
}
