/** Library use: `import { parseArticle, parsePage, buildApp, createMemoryStore } from 'khabar'`. */
export type { NewsItem } from '../schemas/news-item.ts'
export type { RawArticle } from '../schemas/raw-article.ts'
export { type AppOptions, buildApp } from './http/app.ts'
export { parsePage, type RawPage } from './load/page.ts'
export { parseArticle, type Received } from './parse/article.ts'
export { createMemoryStore } from './store/embedded/embedded-store.ts'
export type { Store } from './store/store.ts'
