import { examples } from './examples.ts'

/** The real answer that illustrates an operation, when one has been made. */
export function exampleOf(operationId: string): unknown {
  return examples[operationId]
}
