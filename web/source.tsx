import type { ComponentChildren } from 'preact'
import type { NewsItem } from './api.ts'
import { useWords } from './language.ts'

/** Where an item comes from and how that is known, and what a reader should be warned of. */
export function SourceFacts({ item }: { item: NewsItem }) {
  const { s, date } = useWords()
  const { source, publishedAt, warnings } = item
  const agencies = [...new Set(source.agencies.map(({ name }) => name))]
  const cited = [...new Set(source.attributions.map(({ to }) => to))]
  return (
    <>
      <dl class="source">
        <Fact name={s.publisher}>{source.publisher && <bdi>{source.publisher.name}</bdi>}</Fact>
        <Fact name={s.date}>
          {publishedAt && (
            <>
              {date(publishedAt)}
              {publishedAt.basis === 'inferred' && <span class="small"> ({s.inferred})</span>}
            </>
          )}
        </Fact>
        <Fact name={s.blocks.byline}>{item.byline && <bdi>{item.byline.text}</bdi>}</Fact>
        <Fact name={s.credit}>{source.creditLine && <bdi>{source.creditLine.text}</bdi>}</Fact>
        <Fact name={s.agencies}>{agencies.length > 0 && <Names names={agencies} />}</Fact>
        <Fact name={s.attributions}>{cited.length > 0 && <Names names={cited} />}</Fact>
        <Fact name={s.original}>{source.url && <Outward url={source.url}>{source.url}</Outward>}</Fact>
        <Fact name={s.retrieved}>
          {source.retrievedAt &&
            date({
              value: source.retrievedAt,
              precision: source.retrievedAt.includes('T') ? 'minute' : 'day',
              basis: 'supplied',
            })}
        </Fact>
        <Fact name={s.file}>{source.file && <code dir="ltr">{source.file}</code>}</Fact>
        <Fact name={s.rights}>
          {(item.rights ?? source.rights) && <bdi>{item.rights ?? source.rights}</bdi>}
        </Fact>
        <Fact name={s.digest}>
          <code dir="ltr" class="digest">
            {source.sha256}
          </code>
        </Fact>
      </dl>
      {warnings.length > 0 && (
        <details>
          <summary>
            {s.warnings} ({warnings.length})
          </summary>
          <ul class="warnings">
            {warnings.map((warning) => (
              <li key={`${warning.code}${warning.span?.start}`}>
                <bdi>{s.warningDetails[warning.code] ?? warning.detail}</bdi>
                {warning.span && (
                  <p class="role" dir="auto">
                    {warning.span.text}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  if (!children) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Names({ names }: { names: readonly string[] }) {
  return (
    <ul class="names">
      {names.map((name) => (
        <li key={name}>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  )
}

/** A link to another site. An address of another kind than the web's, which an article may name, is shown and no link. */
export function Outward({ url, children }: { url: string; children: ComponentChildren }) {
  if (!/^https?:\/\//i.test(url)) return <bdi>{children}</bdi>
  return (
    <a href={url} rel="noopener noreferrer external" dir="auto">
      {children}
    </a>
  )
}
