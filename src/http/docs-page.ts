import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import Fastify, { type FastifyInstance } from 'fastify'
import { noCompilers } from './compilers.ts'

/** What the docs page may load: its own files and nothing else. Works over plain HTTP under any name. */
export const docsPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // Swagger UI sets style attributes.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

// Arabic in code blocks takes its direction from its own letters, not from the page's. In JSON each string does so for
// itself; in a text the coloured pieces belong to their line, or their order would be that of the page. Lines break
// between words: a letter of a broken word would lose its form.
const css = `
.swagger-ui pre, .swagger-ui pre code.language-json span, .swagger-ui code, .swagger-ui textarea, .swagger-ui input,
.swagger-ui .microlight, .swagger-ui .example, .swagger-ui .markdown p, .swagger-ui .renderedMarkdown p {
  unicode-bidi: plaintext;
}
.swagger-ui pre code { display: block; }
.swagger-ui pre.microlight, .swagger-ui .highlight-code pre {
  text-align: start;
  line-height: 1.7;
  word-break: normal;
  overflow-wrap: anywhere;
}
.swagger-ui .topbar { display: none; }
`

/** Swagger UI over a document, at `/docs` of an application of its own, which opens no socket. */
export async function createDocsPage(document: object): Promise<FastifyInstance> {
  const app = Fastify({ schemaController: noCompilers })
  await app.register(swagger, { mode: 'static', specification: { document: document as never } })
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: docsPolicy,
    validatorUrl: false,
    uiConfig: { deepLinking: true, tryItOutEnabled: false, displayRequestDuration: true },
    theme: { title: 'khabar', css: [{ filename: 'khabar.css', content: css }] },
  })
  return app
}
