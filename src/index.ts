/** Library use: `import { parseArticle, buildApp } from 'khabar'`. */
export type { NewsItem } from '../schemas/news-item.ts'
export type { RawArticle } from '../schemas/raw-article.ts'
export { buildApp } from './http/app.ts'
export { parseArticle } from './parse/article.ts'
