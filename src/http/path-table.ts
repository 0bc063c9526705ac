/** The methods of each path, gathered from the routes, so that a wrong method is told from a wrong path. */
export interface PathTable {
  add(pattern: string, methods: string | readonly string[]): void
  /** The methods of a path as it stands in a URL, `undefined` when no route has it. */
  methodsOf(path: string): readonly string[] | undefined
  /** Every pattern with its methods. */
  entries(): readonly (readonly [pattern: string, methods: readonly string[]])[]
}

interface Row {
  readonly parts: readonly string[]
  readonly methods: Set<string>
}

/** An empty table. Patterns are those of the router: `:name` for one part, `*` for the rest. */
export function createPathTable(): PathTable {
  const rows = new Map<string, Row>()
  return {
    add(pattern, methods) {
      const row = rows.get(pattern) ?? { parts: pattern.split('/'), methods: new Set<string>() }
      for (const method of typeof methods === 'string' ? [methods] : methods) row.methods.add(method)
      rows.set(pattern, row)
    },
    methodsOf(path) {
      const parts = path.split('/')
      const found = new Set<string>()
      for (const row of rows.values()) {
        if (matches(row.parts, parts)) for (const method of row.methods) found.add(method)
      }
      return found.size > 0 ? [...found, 'OPTIONS'] : undefined
    },
    entries: () => [...rows].map(([pattern, { methods }]) => [pattern, [...methods]] as const),
  }
}

function matches(pattern: readonly string[], parts: readonly string[]): boolean {
  for (const [at, wanted] of pattern.entries()) {
    if (wanted === '*') return parts.length > at
    const part = parts[at]
    if (part === undefined) return false
    if (wanted.startsWith(':') ? part === '' : part !== wanted) return false
  }
  return pattern.length === parts.length
}
