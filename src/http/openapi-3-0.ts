/**
 * The same description in OpenAPI 3.0.3, for tools that read no 3.1.
 *
 * 3.0 says less of a schema. What it cannot say is said wider or left out, so the copy takes whatever the original
 * takes, perhaps more. That is why `oneOf` becomes `anyOf` and `not` is left out: a wider part would make them narrower.
 * Sources: OpenAPI 3.0.3, 4.7.24 (Schema Object); OpenAPI 3.1.0, 4.8.24.
 */
export function toOpenapi30(document: Tree): Tree {
  const { jsonSchemaDialect, webhooks, info, paths = {}, components = {}, ...rest } = document
  const { schemas = {}, pathItems, ...shared } = components as Record<string, Tree>
  return {
    ...(olderPart(rest) as Tree),
    openapi: '3.0.3',
    info: olderInfo(info as Tree),
    paths: olderPart(paths),
    components: { ...(olderPart(shared) as Tree), schemas: mapValues(schemas, olderSchema) },
  }
}

type Tree = Readonly<Record<string, unknown>>

/** Keywords of both that mean the same and hold no schema. Extensions, `x-…`, are as they are too. */
const kept = new Set([
  ...['title', 'description', 'format', 'default', 'example', 'deprecated', 'readOnly', 'writeOnly'],
  ...['multipleOf', 'maximum', 'minimum', 'maxLength', 'minLength', 'pattern', 'maxItems', 'minItems'],
  ...['uniqueItems', 'maxProperties', 'minProperties', 'required', 'enum', 'xml', 'externalDocs'],
  'discriminator',
])

/** Members outside a schema that are data, not description. */
const data = new Set(['example', 'examples', 'default', 'enum'])

function olderInfo({ summary, license, ...rest }: Tree): Tree {
  if (!isTree(license)) return rest
  const { identifier, ...named } = license
  // 3.0 knows no identifier; this is the address that the identifier stands for.
  const url = identifier === undefined ? {} : { url: `https://spdx.org/licenses/${String(identifier)}.html` }
  return { ...rest, license: { ...url, ...named } }
}

/** What is not in a schema: only references and the schemas inside change. */
function olderPart(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(olderPart)
  if (!isTree(part)) return part
  if (typeof part.$ref === 'string') return { $ref: part.$ref }
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => {
      if (data.has(name) || name.startsWith('x-')) return [name, value]
      return [name, name === 'schema' ? olderSchema(value) : olderPart(value)]
    }),
  )
}

function olderSchema(schema: unknown): Tree {
  if (schema === false) return { not: {} }
  if (!isTree(schema)) return {}
  const { $ref, ...beside } = schema
  if ($ref !== undefined) {
    const rest = olderSchema(beside)
    // Beside a reference 3.0 reads nothing.
    return Object.keys(rest).length === 0 ? { $ref } : { ...rest, allOf: [{ $ref }, ...listOf(rest.allOf)] }
  }
  const plain = Object.fromEntries(
    Object.entries(schema).filter(
      // In 3.0 a list of what is required is not empty.
      ([name, value]) =>
        (kept.has(name) && !(name === 'required' && listOf(value).length === 0)) || name.startsWith('x-'),
    ),
  )
  return {
    ...alternatives(schema),
    ...plain,
    ...bound(schema, 'minimum', 'exclusiveMinimum', Math.max),
    ...bound(schema, 'maximum', 'exclusiveMaximum', Math.min),
    ...values(schema),
    ...encoding(schema),
    ...members(schema),
    ...elements(schema),
  }
}

/** In 3.0 an exclusive bound is a flag beside the bound. Where there are both, the tighter one is said. */
function bound(schema: Tree, name: string, exclusive: string, tighter: typeof Math.max): Tree {
  const { [name]: inclusive, [exclusive]: limit } = schema
  if (typeof limit !== 'number') return {}
  if (typeof inclusive === 'number' && inclusive !== limit && tighter(inclusive, limit) === inclusive)
    return {}
  return { [name]: limit, [exclusive]: true }
}

function values(schema: Tree): Tree {
  const [first] = listOf(schema.examples)
  return {
    ...('const' in schema ? { enum: [schema.const] } : {}),
    ...(first === undefined || 'example' in schema ? {} : { example: first }),
  }
}

/** Bytes in a text, and bytes themselves. */
function encoding({ format, contentEncoding, contentMediaType }: Tree): Tree {
  if (format !== undefined) return {}
  if (contentEncoding === 'base64') return { format: 'byte' }
  return contentMediaType === 'application/octet-stream' ? { format: 'binary' } : {}
}

/** The members of an object; those that are told by a pattern are told by no name. */
function members({ properties, patternProperties, additionalProperties: others }: Tree): Tree {
  const named = isTree(properties) ? { properties: mapValues(properties, olderSchema) } : {}
  if (isTree(patternProperties)) {
    // Where others may be anything, so may those.
    if (others === undefined || others === true) return named
    const schemas = Object.values(patternProperties)
    return { ...named, additionalProperties: anyOf(others === false ? schemas : [...schemas, others]) }
  }
  if (others === undefined) return named
  return { ...named, additionalProperties: typeof others === 'boolean' ? others : olderSchema(others) }
}

/** The elements of an array; where each place has a schema of its own, an element may be any of them. */
function elements({ type, items, prefixItems, maxItems }: Tree): Tree {
  if (Array.isArray(prefixItems)) {
    if (items === undefined || items === true) return { items: {} }
    if (items !== false) return { items: anyOf([...prefixItems, items]) }
    const most = Math.min(prefixItems.length, typeof maxItems === 'number' ? maxItems : Infinity)
    return { items: anyOf(prefixItems), maxItems: most }
  }
  if (items !== undefined) return { items: olderSchema(items) }
  // 3.0 wants to be told, even if there is nothing to tell.
  return listOf(type).includes('array') ? { items: {} } : {}
}

/** The types and what is made of several schemas. Of `null` 3.0 has the value and a flag, no type. */
function alternatives({ type, anyOf: any, oneOf, allOf }: Tree): Tree {
  const types = listOf(type).filter((name) => name !== 'null')
  const nullable = types.length < listOf(type).length ? { nullable: true } : {}
  const all = listOf(allOf).map(olderSchema)
  const choices = [any, oneOf].filter(Array.isArray).map((schemas) => anyOf(schemas))
  const typed = types.map((name) => ({ type: name, ...(name === 'array' ? { items: {} } : {}), ...nullable }))
  if (typed.length > 1) choices.push({ anyOf: typed })
  const [choice] = choices
  return {
    ...(typed.length === 1 ? { type: types[0], ...nullable } : {}),
    ...(typed.length === 0 && 'nullable' in nullable ? { enum: [null] } : {}),
    ...(choices.length === 1 && all.length === 0 ? choice : {}),
    ...(all.length > 0 || choices.length > 1 ? { allOf: [...all, ...choices] } : {}),
  }
}

function anyOf(schemas: readonly unknown[]): Tree {
  if (schemas.length === 0) return olderSchema(false)
  return schemas.length === 1 ? olderSchema(schemas[0]) : { anyOf: schemas.map(olderSchema) }
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value === undefined ? [] : [value]
}

function mapValues(tree: Tree, change: (value: unknown) => unknown): Tree {
  return Object.fromEntries(Object.entries(tree).map(([name, value]) => [name, change(value)]))
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
