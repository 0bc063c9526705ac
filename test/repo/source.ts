import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** The checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Folders that hold nothing written by hand. */
const made = new Set(['node_modules', 'dist', 'coverage', '.git', '.tap', '.khabar'])

/** Every file below a folder of the checkout, as paths from its root with `/`, in a fixed order. */
export function listFiles(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !made.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? listFiles(path) : entry.isFile() ? [path.split(sep).join('/')] : []
    })
    .sort()
}

/** The text of a file of the checkout. */
export function readSource(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** Call `visit` for every node of a TypeScript file. */
export function walkSource(path: string, visit: (node: ts.Node, file: ts.SourceFile) => void): void {
  const file = ts.createSourceFile(path, readSource(path), ts.ScriptTarget.ES2023, true)
  const descend = (node: ts.Node): void => {
    visit(node, file)
    ts.forEachChild(node, descend)
  }
  descend(file)
}

/** `src/text/fold.ts:12`, for messages. */
export function placeOf(node: ts.Node, file: ts.SourceFile): string {
  const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
  return `${relative('.', file.fileName)}:${line + 1}`
}

/** What a TypeScript file imports: packages by name, own files as paths from the root. */
export function importsOf(path: string): { readonly packages: string[]; readonly files: string[] } {
  const packages: string[] = []
  const files: string[] = []
  for (const { fileName } of ts.preProcessFile(readSource(path), true, true).importedFiles) {
    if (fileName.startsWith('.')) files.push(join(path, '..', fileName).split(sep).join('/'))
    else packages.push(fileName)
  }
  return { packages, files }
}
