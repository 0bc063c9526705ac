import type { ComponentChildren } from 'preact'
import type { Block, NewsItem } from './api.ts'
import { put, useWords } from './language.ts'
import { QuoteText } from './quote-text.tsx'
import { Outward } from './source.tsx'

/** The lines of an article under its headline, in its order; with `only`, those alone in which a speaker speaks. */
export function Blocks({ item, only }: { item: NewsItem; only?: string | undefined }) {
  const own = item.quotes.filter((quote) => only !== undefined && quote.speakers.includes(only))
  const kept = new Set(own.map(({ block }) => block))
  const sections = new Set(own.map(({ section }) => section))
  const blocks = item.blocks.filter(
    ({ id, type, section }) =>
      type !== 'headline' &&
      (only === undefined || kept.has(id) || (type === 'heading' && sections.has(section))),
  )
  const seen = new Set<string>()
  const shown: ComponentChildren[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block
    // The first line of a section is where the table of contents leads.
    const anchor = block.section && !seen.has(block.section) ? block.section : undefined
    if (anchor) seen.add(anchor)
    if (block.type !== 'bullet') {
      shown.push(<Line key={block.id} block={block} item={item} anchor={anchor} />)
      continue
    }
    const bullets = [block]
    while (blocks[at + 1]?.type === 'bullet') bullets.push(blocks[++at] as Block)
    shown.push(
      <ul key={block.id} class="bullets">
        {bullets.map((bullet) => (
          <li key={bullet.id} lang={bullet.lang} dir={bullet.dir}>
            <QuoteText {...bullet} />
          </li>
        ))}
      </ul>,
    )
  }
  return <>{shown}</>
}

function Line({ block, item, anchor }: { block: Block; item: NewsItem; anchor: string | undefined }) {
  const attributes = { id: anchor, lang: block.lang, dir: block.dir, tabIndex: anchor ? -1 : undefined }
  const words = <QuoteText {...block} />
  switch (block.type) {
    case 'heading':
      return <h2 {...attributes}>{words}</h2>
    case 'embed':
      return (
        <div {...attributes}>
          <Embedded block={block} item={item} />
        </div>
      )
    default:
      return (
        <p {...attributes} class={block.type}>
          {words}
        </p>
      )
  }
}

function Embedded({ block, item }: { block: Block; item: NewsItem }) {
  const { s, lang } = useWords()
  const embed = item.embeds.find((each) => each.block === block.id)
  const [before, after] = put(embed?.status === 'unavailable' ? s.embedGone : s.embed, '', '@').split('@')
  return (
    <aside class="embed">
      <p class="small" lang={lang} dir={s.dir}>
        {before}
        <bdi>{embed?.provider}</bdi>
        {after}
      </p>
      <p lang={embed?.lang} dir={embed?.dir}>
        <QuoteText {...block} />
      </p>
      {embed?.url && (
        <p class="small" lang={lang} dir={s.dir}>
          <Outward url={embed.url}>{s.open}</Outward>
        </p>
      )}
    </aside>
  )
}
