import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { type ReaderPage, readReaderPage } from '../../src/http/reader-page.ts'
import { appOf, libraryArticle } from './fixture.ts'

/** A page as a build leaves it, in small: the page itself is tested in a browser. */
export const pageFiles = {
  'index.html':
    '<!doctype html>\n<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>خبر</title><link rel="stylesheet" href="/assets/app-1a2b.css"><script type="module" src="/assets/app-1a2b.js"></script></head><body></body></html>\n',
  'secret.txt': 'no part of the page',
  assets: {
    'app-1a2b.css': `${'body { color: black }\n'.repeat(50)}`,
    'app-1a2b.js': `${'export const word = "كلمة"\n'.repeat(50)}`,
    'mark-1a2b.png': 'the bytes of a picture',
    'notes.txt': 'a kind of file that pages do not load',
    '.hidden.js': 'hidden',
    folder: { 'inner.js': 'deeper' },
  },
} as const

/** A folder with that page, gone when the test ends. */
export function pageFolder(t: Pick<Test, 'testdir'>): string {
  return t.testdir(pageFiles)
}

/** An app with that page over an article, closed when the test ends. */
export async function pageApp(t: Test): Promise<FastifyInstance> {
  return appOf(t, [libraryArticle()], { docs: false, reader: await readerIn(pageFolder(t)) })
}

/** The page in a folder, where one that is refused is a fault of the test. */
export function readerIn(folder: string): Promise<ReaderPage | undefined> {
  return readReaderPage(folder, (reason) => {
    throw new Error(reason)
  })
}
