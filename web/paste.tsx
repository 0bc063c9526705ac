import { useState } from 'preact/hooks'
import { asFailure, type Failure, type NewsItem, parse } from './api.ts'
import { Article } from './article.tsx'
import { Heading } from './heading.tsx'
import type { OriginOf } from './json-view.tsx'
import { useWords } from './language.ts'
import { FailureNotice } from './notice.tsx'
import type { Route } from './route.ts'

const key = 'khabar.pasted'

/** What was pasted stays while one looks around. Its text outlives a reload too, and goes with the tab. */
let pasted: { readonly text: string; readonly item?: NewsItem } = { text: kept() }

function kept(): string {
  try {
    return sessionStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

function keep(text: string): void {
  try {
    sessionStorage.setItem(key, text)
  } catch {
    // Storage may be off or too small; the text then holds as long as the page.
  }
}

/** An article of one's own, read by the API and shown as any other. */
export function PastePage({ route }: { route: Route }) {
  const { s } = useWords()
  const [item, setItem] = useState(pasted.item)
  if (!item) {
    return (
      <PasteForm
        onRead={(read, text) => {
          pasted = { text, item: read }
          keep(text)
          setItem(read)
        }}
      />
    )
  }
  return (
    <>
      <p class="pasted">
        <span>{s.notKept}</span>
        <button
          type="button"
          onClick={() => {
            pasted = { text: pasted.text }
            setItem(undefined)
          }}
        >
          {s.again}
        </button>
      </p>
      <Article item={item} route={route} originOf={originIn(item)} />
    </>
  )
}

/** What was answered to the article, or what of that answer is asked for. */
function originIn(item: NewsItem): OriginOf {
  return (part, one) => {
    const whole = part === 'article' ? item : item[part]
    const value = Array.isArray(whole) && one !== undefined ? whole.find(({ id }) => id === one) : whole
    return { path: '/v1/parse', method: 'POST', value }
  }
}

function PasteForm({ onRead }: { onRead: (item: NewsItem, text: string) => void }) {
  const { lang, s } = useWords()
  const [text, setText] = useState(pasted.text)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const send = async () => {
    setBusy(true)
    setFailure(undefined)
    try {
      onRead(await parse(text, lang), text)
    } catch (error) {
      setFailure(asFailure(error))
      setBusy(false)
    }
  }
  return (
    <>
      <Heading title={s.pasteTitle}>{s.pasteTitle}</Heading>
      <p id="paste-detail">{s.pasteDetail}</p>
      <form
        class="paste"
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <label for="text">{s.pasteLabel}</label>
        <textarea
          id="text"
          dir={text ? 'auto' : undefined}
          rows={14}
          required
          aria-describedby="paste-detail"
          placeholder={s.pasteHint}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p>
          <button type="submit" class="main" disabled={busy}>
            {busy ? s.reading : s.read}
          </button>
        </p>
      </form>
      {failure && <FailureNotice failure={failure} again={send} />}
    </>
  )
}
