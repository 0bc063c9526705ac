import type { Failure } from './api.ts'
import { useWords } from './language.ts'

/** Something is on its way. */
export function Loading() {
  const { s } = useWords()
  return (
    <p class="loading" role="status">
      {s.loading}
    </p>
  )
}

/** Why there is no answer, in the API's own words where it gave one, and a way to ask again. */
export function FailureNotice({ failure, again }: { failure: Failure; again?: () => void }) {
  const { s } = useWords()
  const { problem } = failure
  return (
    <div class="notice" role="alert">
      <p class="notice-title">
        <bdi>{problem?.title ?? s.offline}</bdi>
      </p>
      <p>
        <bdi>{problem ? problem.detail : s.offlineDetail}</bdi>
      </p>
      {problem?.errors?.length ? (
        <ul>
          {problem.errors.map((error) => (
            <li key={error.detail}>
              <bdi>{error.detail}</bdi>
            </li>
          ))}
        </ul>
      ) : null}
      {again && (
        <button type="button" onClick={again}>
          {s.retry}
        </button>
      )}
      {problem?.requestId && (
        <p class="small">
          {s.requestId} <code dir="ltr">{problem.requestId}</code>
        </p>
      )}
    </div>
  )
}
