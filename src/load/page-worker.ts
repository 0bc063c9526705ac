import { acceptPage, type Supplied } from '../import/html.ts'
import { answerJobs } from './answer.ts'

answerJobs(({ html, supplied }: { readonly html: string; readonly supplied: Supplied }) =>
  acceptPage(html, supplied),
)
