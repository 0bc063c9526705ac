import { useState } from 'preact/hooks'
import type { NewsItem } from './api.ts'
import { JsonDisclosure, type OriginOf } from './json-view.tsx'
import { put, useWords } from './language.ts'
import { hrefOf, type Route } from './route.ts'
import { hueOf, type Voice } from './shares.ts'

/** As many come before the article where the window is narrow; the style sheet counts them too. */
const firstVoices = 3

/** Who speaks in an item: how much, and where in it. Each leads to his words alone. */
export function SpeakerPanel({
  item,
  voices,
  route,
  originOf,
}: {
  item: NewsItem
  voices: readonly Voice[]
  route: Route
  originOf: OriginOf
}) {
  const { s, number } = useWords()
  const [all, setAll] = useState(false)
  if (!voices.length) return <p class="empty">{s.noQuotes}</p>
  return (
    <>
      <ShareBar voices={voices} />
      <ol class={all ? 'voices' : 'voices first'}>
        {voices.map((voice) => (
          <VoiceEntry key={voice.number} voice={voice} length={item.length} {...{ route, originOf }} />
        ))}
      </ol>
      {voices.length > firstVoices && !all && (
        <button type="button" class="all-voices" onClick={() => setAll(true)}>
          {put(s.allSpeakers, number(voices.length))}
        </button>
      )}
      <p class="small">{s.whereHint}</p>
    </>
  )
}

/** One bar of what everybody says together. What it shows stands in numbers beside each name. */
function ShareBar({ voices }: { voices: readonly Voice[] }) {
  const { s } = useWords()
  return (
    <div class="share-bar" role="img" aria-label={s.shareOfTotal}>
      {voices.map(({ number, share }) => (
        <span key={number} class={hueOf(number)} style={{ inlineSize: `${share * 100}%` }} />
      ))}
    </div>
  )
}

function VoiceEntry(props: { voice: Voice; length: number; route: Route; originOf: OriginOf }) {
  const { voice, length, route, originOf } = props
  const { s, count, percent, number } = useWords()
  const { speaker, share } = voice
  const chosen = speaker !== undefined && speaker.id === route.speaker
  const role = speaker?.roles[0] ?? (speaker && speaker.kind !== 'person' ? s.speakerKinds[speaker.kind] : '')
  return (
    <li class={hueOf(voice.number)}>
      <p class="who">
        <span class={`badge ${hueOf(voice.number)}`} aria-hidden="true">
          {voice.number ? number(voice.number) : '?'}
        </span>{' '}
        {speaker ? (
          <a
            href={hrefOf({ ...route, view: undefined, speaker: chosen ? undefined : speaker.id })}
            aria-current={chosen ? 'true' : undefined}
            title={put(s.only, '', speaker.name)}
          >
            <bdi>{speaker.name}</bdi>
          </a>
        ) : (
          s.unknown
        )}
      </p>
      {role && (
        <p class="role">
          <bdi>{role}</bdi>
        </p>
      )}
      <p class="facts">
        <span>{count(s.quotes, voice.quotes.length)}</span>
        <span>{put(s.share, percent(share))}</span>
      </p>
      {speaker && <JsonDisclosure name={speaker.name} origin={originOf('speakers', speaker.id)} />}
      <Strip voice={voice} length={length} />
    </li>
  )
}

/** Where in the article somebody speaks; its beginning is where lines begin. */
function Strip({ voice, length }: { voice: Voice; length: number }) {
  return (
    <div class="strip" aria-hidden="true">
      {voice.places.map(({ start, end }) => (
        <span
          key={start}
          style={{
            insetInlineStart: `${(start / length) * 100}%`,
            inlineSize: `${((end - start) / length) * 100}%`,
          }}
        />
      ))}
    </div>
  )
}
