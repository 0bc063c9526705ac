import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Build the reader page into a folder, which is emptied first: `index.html` and, in `assets/`, its script and style
 * under names that hold their digest. Nothing stands in the page itself, so that its policy needs no exception.
 */
export async function buildWeb(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'assets'), { recursive: true })
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { app: 'web/main.tsx' },
    outdir: join(folder, 'assets'),
    entryNames: '[name]-[hash]',
    bundle: true,
    format: 'esm',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16.4'],
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    metafile: true,
  })
  const names = Object.keys(metafile.outputs).map((path) => basename(path))

  const addressOf = (ending: string): string => {
    const found = names.find((name) => name.endsWith(ending))
    if (found === undefined) throw new Error(`The build made no ${ending}.`)
    return `/assets/${found}`
  }
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>خبر</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${addressOf('.css')}">
<script type="module" src="${addressOf('.js')}"></script>
</head>
<body>
<noscript>
<p>تحتاج هذه الصفحة إلى JavaScript. البيانات نفسها في <a href="/v1/items">/v1/items</a>.</p>
<p lang="en" dir="ltr">This page needs JavaScript. The data itself is at <a href="/v1/items">/v1/items</a>.</p>
</noscript>
<div id="app"></div>
</body>
</html>
`,
  )
}
