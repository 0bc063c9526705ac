import openapiTS, { astToString } from 'openapi-typescript'
import { parse } from 'yaml'

const head = `// Made from openapi.yaml by \`npm run openapi\`; changes here are lost.

`

/** The types of the TypeScript client, from the OpenAPI document as YAML. Examples are left to the document. */
export async function writeClientTypes(openapi: string): Promise<string> {
  const document = parse(openapi, (key, value) =>
    key === 'example' && value !== undefined ? undefined : value,
  )
  return head + astToString(await openapiTS(document, { alphabetize: false }))
}
