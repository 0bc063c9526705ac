import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useWords } from './language.ts'
import { takePlace } from './place.ts'

let arrived = false

/**
 * The one `h1` of what is shown. It names the window, and takes the focus when one has come here from elsewhere on the
 * page, so that a screen reader says where one is; a page that was just loaded begins at its top. One that is `passing`
 * stands in for the one to come.
 */
export function Heading(props: { title: string; passing?: boolean; children: ComponentChildren }) {
  const { title, passing = false, children } = props
  const { s } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    takePlace()
    if (arrived) {
      heading.current?.focus({ preventScroll: true })
    }
    if (!passing) arrived = true
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
