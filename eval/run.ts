import { parseArticle } from '../src/parse/article.ts'
import { readCall } from './call.ts'
import { writeMistake } from './errors.ts'
import { readAnnotated } from './folder.ts'
import { measureArticle } from './measure.ts'
import { makeReport } from './report.ts'
import { writeTables } from './table.ts'
import { Unreadable } from './unreadable.ts'

/** Hold the parser against annotated articles and print how good it is. Exit codes: 0, 2 for a wrong call or file. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const call = readCall(args)
    const annotated = await readAnnotated(call.paths)
    const measured = annotated.map(({ gold, raw }) => measureArticle(gold, raw && parseArticle(raw)))
    const report = makeReport(measured, call)
    const texts = new Map(
      annotated.map(({ gold, raw }) => [gold.id, { outlet: gold.outlet, text: raw?.text ?? '' }]),
    )
    const errors = (report.errors ?? []).flatMap((mistake) => {
      const { outlet = '', text = '' } = texts.get(mistake.article) ?? {}
      return writeMistake(mistake, outlet, text)
    })
    const lines = call.json
      ? [JSON.stringify(report, null, 2)]
      : [...writeTables(report), ...(errors.length > 0 ? ['', ...errors.slice(0, -1)] : [])]
    process.stdout.write(`${lines.join('\n')}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    process.stderr.write(`eval: ${error.message}\n`)
    return 2
  }
}

process.exitCode = await main(process.argv.slice(2))
