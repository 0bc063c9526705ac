import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { useRead } from './api.ts'
import { put, useWords } from './language.ts'
import { FailureNotice, Loading } from './notice.tsx'
import { hrefOf, type Part, type Route } from './route.ts'

/** Where a part comes from: an address to read, or what was answered to an article sent there. */
export type Origin =
  | { readonly path: string }
  | { readonly path: string; readonly method: 'POST'; readonly value: unknown }

/** Where a part of an item comes from, or with an id the one quotation, section or speaker of it. */
export type OriginOf = (part: Part, id?: string) => Origin

/** The switch of a part between what people and what programs read: a link, so that either can be sent to somebody. */
export function JsonSwitch({ part, route }: { part: Part; route: Route }) {
  const { s } = useWords()
  const on = route.view === part
  const label = put(on ? s.asPage : s.asJson, '', s.parts[part])
  return (
    <a
      class={on ? 'switch on' : 'switch'}
      href={hrefOf({ ...route, view: on ? undefined : part })}
      aria-label={label}
      title={label}
    >
      <span dir="ltr">{'{ }'}</span>
    </a>
  )
}

/** A part of an item: its heading with the switch, and what it holds or its JSON. */
export function PartSection(props: {
  part: Part
  route: Route
  origin: Origin
  class?: string
  children: ComponentChildren
}) {
  const { s } = useWords()
  const id = `part-${props.part}`
  return (
    <section class={`part ${props.class ?? ''}`} aria-labelledby={id}>
      <div class="part-head">
        <h2 id={id}>{s.parts[props.part]}</h2>
        <JsonSwitch part={props.part} route={props.route} />
      </div>
      {props.route.view === props.part ? <JsonView origin={props.origin} /> : props.children}
    </section>
  )
}

/** One thing of a part, a quotation or a section, as JSON where one asks for it. */
export function JsonDisclosure({ name, origin }: { name: string; origin: Origin }) {
  const { s } = useWords()
  const [open, setOpen] = useState(false)
  const label = put(s.asJsonOf, '', name)
  return (
    <>
      <button
        type="button"
        class={open ? 'switch on' : 'switch'}
        aria-expanded={open}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        <span dir="ltr">{'{ }'}</span>
      </button>
      {open && <JsonView origin={origin} />}
    </>
  )
}

/** What the API says at an address, with the address and ways to take both along. */
export function JsonView({ origin }: { origin: Origin }) {
  const { lang, s } = useWords()
  const given = 'method' in origin
  const answer = useRead<unknown>(given ? undefined : origin.path, lang)
  const value = given ? origin.value : answer.value
  const code = useRef<HTMLPreElement>(null)
  const [done, setDone] = useState('')
  const url = `${location.origin}${origin.path}`
  const text = value === undefined ? '' : JSON.stringify(value, null, 2)
  const copy = (what: string, label: string) => {
    copyText(what).then(
      () => setDone(`${label}: ${s.copied}`),
      // Where the browser lets no script write to the clipboard, the keyboard still can.
      () => code.current && getSelection()?.selectAllChildren(code.current),
    )
  }
  return (
    <div class="json">
      <p class="json-address" dir="ltr">
        <b>{given ? 'POST' : 'GET'}</b> {given ? <code>{url}</code> : <a href={origin.path}>{url}</a>}
      </p>
      <p class="json-tools">
        <button type="button" disabled={!text} onClick={() => copy(text, s.copy)}>
          {s.copy}
        </button>
        <button type="button" onClick={() => copy(url, s.copyUrl)}>
          {s.copyUrl}
        </button>
        <span role="status">{done}</span>
      </p>
      {answer.failure && <FailureNotice failure={answer.failure} again={answer.again} />}
      {!text && !answer.failure && <Loading />}
      {text && (
        <pre ref={code} dir="ltr" tabIndex={0}>
          {text}
        </pre>
      )}
    </div>
  )
}

function copyText(text: string): Promise<void> {
  return navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))
}
