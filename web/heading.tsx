import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useWords } from './language.ts'

let arrived = false

/**
 * The one `h1` of what is shown. It names the window, and takes the focus when one has come here from elsewhere on the
 * page, so that a screen reader says where one is; a page that was just loaded begins at its top.
 */
export function Heading({ title, children }: { title: string; children: ComponentChildren }) {
  const { s } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (arrived) {
      scrollTo(0, 0)
      heading.current?.focus({ preventScroll: true })
    }
    arrived = true
  }, [])
  useEffect(() => {
    document.title = title === s.name ? title : `${title} · ${s.name}`
  }, [title, s])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
