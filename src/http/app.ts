import { createServer, type RequestListener, type Server } from 'node:http'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyHttpOptions,
  type FastifyInstance,
  type FastifyServerOptions,
  LogController,
  type RouteOptions,
} from 'fastify'
import type { WorkerCounts } from '../../schemas/worker-counts.ts'
import { acceptPage, type ReadPage } from '../import/html.ts'
import { limits } from '../limits.ts'
import type { Store } from '../store/store.ts'
import { type AnswerAhead, createAhead } from './ahead.ts'
import { noCompilers } from './compilers.ts'
import type { Descriptions } from './describe.ts'
import { handleErrors, sendFrameworkError } from './errors.ts'
import { awaitFirstLoad, guardRequests } from './hooks.ts'
import { createMisses } from './misses.ts'
import type { RouteContext } from './operation.ts'
import { createPathTable, type PathTable } from './path-table.ts'
import type { ReaderPage } from './reader-page.ts'
import { redact } from './redact.ts'
import { createRepresentationCache } from './representation-cache.ts'
import { requestIdOf } from './request-id.ts'
import { createRequestLog, logRequests, type RequestLog } from './request-log.ts'
import { serveAllQuotes } from './routes/all-quotes.ts'
import { serveAllSpeakers } from './routes/all-speakers.ts'
import { serveAssets } from './routes/assets.ts'
import { serveDescription } from './routes/description.ts'
import { serveDocs } from './routes/docs.ts'
import { serveHealth } from './routes/health.ts'
import { serveItemList } from './routes/item-list.ts'
import { serveItems } from './routes/items.ts'
import { serveParse } from './routes/parse.ts'
import { serveParts } from './routes/parts.ts'
import { serveProblems } from './routes/problems.ts'
import { serveQuotes } from './routes/quotes.ts'
import { serveRoot } from './routes/root.ts'
import { serveSchemas } from './routes/schemas.ts'
import { serveSections } from './routes/sections.ts'
import { serveSpeakers } from './routes/speakers.ts'
import { answerExpectations, sendSocketProblem } from './socket-problem.ts'
import { validateByZod } from './validation.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** From now on readiness says 503, so that no new requests are sent here; those that come are answered. */
    drain(): void
    /** The methods of every path that is served. */
    readonly paths: PathTable
    /** The OpenAPI document, made when it is first asked for; the application is to be ready by then. */
    openapi(): Promise<object>
  }
}

export interface AppOptions {
  /** A logger of the caller's, options for one, or none. */
  readonly logger?: FastifyBaseLogger | FastifyServerOptions['logger']
  /** Where the line of each request goes, if not to the logger. */
  readonly requests?: RequestLog
  /** Swagger UI at `/docs`; on unless switched off. */
  readonly docs?: boolean
  /** The built reader page; without it `/` has no HTML. */
  readonly reader?: ReaderPage | undefined
  /** Version of the service in `/` and the OpenAPI document. */
  readonly version?: string
  /**
   * Answer what is asked for again ahead of the router, over sockets only: three times as fast. Hooks that a caller adds
   * to the application do not see such requests, so it is off unless asked for.
   */
  readonly ahead?: boolean
  /** When the service began, where that was not now. */
  readonly started?: Date
  /** How many processes serve, of how many; for readiness. */
  readonly workers?: () => WorkerCounts
  /** How pages are read; here and now without it, which for a heavy page takes a second or two. */
  readonly readPage?: ReadPage
}

/** The API over a store. Opens no socket: the caller listens or injects. */
export async function buildApp(store: Store, options: AppOptions = {}): Promise<FastifyInstance> {
  const { docs = true, version = '0.1.0' } = options
  const cache = createRepresentationCache(limits.cache_bytes_max)
  const misses = createMisses()
  let answerAhead: AnswerAhead | undefined
  const app = Fastify<Server>({
    ...serverOptions(options.logger ?? false),
    serverFactory: (route) =>
      createHttpServer((request, response) => answerAhead?.(request, response) || route(request, response)),
    clientErrorHandler(error, socket) {
      const slug = sendSocketProblem(error, socket)
      if (slug) app.log.info({ problem: slug, code: error.code }, 'refused')
    },
  })
  const paths = createPathTable()
  let draining = false
  app.decorate('drain', () => {
    draining = true
  })
  app.decorate('paths', paths)
  const routes: RouteOptions[] = []
  app.addHook('onRoute', (route) => {
    paths.add(route.url, route.method)
    routes.push(route)
  })
  app.removeAllContentTypeParsers()
  app.setValidatorCompiler(validateByZod)
  // Handlers send bytes; nothing is serialised by a schema.
  app.setSerializerCompiler(() => JSON.stringify)
  guardRequests(app, paths, (url, problem) =>
    misses.keep(store.status().version, url, { problem, offered: undefined }),
  )
  awaitFirstLoad(app, () => store.status().loaded)
  const log = options.requests ?? createRequestLog(app.log)
  logRequests(app, log)
  if (options.ahead) {
    answerAhead = createAhead({ cache, misses, version: () => store.status().version, log })
    app.addHook('preClose', (done) => {
      // The router tells each connection that it ends.
      answerAhead = undefined
      done()
    })
  }
  handleErrors(app)
  answerExpectations(app.server)

  const descriptions: Descriptions = new Map()
  let document: Promise<object> | undefined
  app.decorate('openapi', () => {
    document ??= import('./openapi.ts').then(({ generateOpenapi }) =>
      generateOpenapi(routes, version, descriptions),
    )
    return document
  })
  const readPage = options.readPage ?? (async (html, supplied) => acceptPage(html, supplied))
  const context: RouteContext = {
    app,
    store,
    cache,
    misses,
    version,
    descriptions,
    readPage,
    started: options.started ?? new Date(),
  }
  serveRoot(context, options.reader)
  if (options.reader) serveAssets(context, options.reader)
  serveItemList(context)
  serveItems(context)
  serveParts(context)
  serveSections(context)
  serveQuotes(context)
  serveSpeakers(context)
  serveAllQuotes(context)
  serveAllSpeakers(context)
  await serveParse(context)
  serveProblems(context)
  serveSchemas(context)
  serveDescription(context)
  serveHealth(context, () => draining, options.workers)
  if (docs) serveDocs(context)
  return app
}

function serverOptions(logger: NonNullable<AppOptions['logger']>): FastifyHttpOptions<Server> {
  const log = isLogger(logger)
    ? { loggerInstance: logger }
    : { logger: logger === true ? { redact } : logger && { redact, ...logger } }
  return {
    ...log,
    // One line a request is ours to write.
    logController: new LogController({ disableRequestLogging: true }),
    requestIdHeader: false,
    genReqId: (request) => requestIdOf(request.headers),
    // What a proxy says of the caller is believed by nobody here; links are relative.
    trustProxy: false,
    bodyLimit: limits.body_bytes_max,
    forceCloseConnections: 'idle',
    // Requests that are in flight when the server stops are answered.
    return503OnClosing: false,
    // The whole URL is bounded; parameters have a bound of their own, counted in decoded letters.
    routerOptions: { maxParamLength: limits.url_bytes_max },
    frameworkErrors: sendFrameworkError,
    schemaController: noCompilers,
  }
}

/** A server of Node's with our limits: Fastify sets those of a server it makes itself. */
function createHttpServer(answer: RequestListener): Server {
  return createServer(
    {
      // Node refuses the size it is told, and counts the URL, names and values without the signs between them.
      maxHeaderSize: limits.header_bytes_max + 1,
      headersTimeout: limits.headers_timeout_ms,
      requestTimeout: limits.request_timeout_ms,
      keepAliveTimeout: limits.keep_alive_timeout_ms,
      connectionsCheckingInterval: limits.connections_check_ms,
      // Node would answer without a body.
      requireHostHeader: false,
    },
    answer,
  )
}

function isLogger(logger: NonNullable<AppOptions['logger']>): logger is FastifyBaseLogger {
  return typeof logger === 'object' && 'child' in logger
}
