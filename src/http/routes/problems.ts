import { z } from 'zod'
import { ProblemType } from '../../../schemas/problem.ts'
import { pathParameter } from '../../../schemas/query.ts'
import { ProblemTypeList } from '../../../schemas/views.ts'
import { listBody, listLinks, type RouteContext, serveRead } from '../operation.ts'
import { HttpProblem } from '../problem.ts'
import { type ProblemSlug, problemTable } from '../problem-table.ts'

const slugs = Object.keys(problemTable) as ProblemSlug[]

/** What every problem type means. */
export function serveProblems(context: RouteContext): void {
  const lang = 'ar, en'
  serveRead(context, {
    url: '/problems',
    operationId: 'listProblemTypes',
    tag: 'service',
    summary: 'List the problem types',
    description: 'Every problem there is, with its status, title and meaning in Arabic and English.',
    schema: ProblemTypeList,
    describedBy: 'problem-type-list',
    headers: ['Content-Language'],
    answer: ({ sent }) => {
      const items = slugs.map(problemType)
      const body = listBody('/problems', sent, { items, total: items.length })
      return { body, links: listLinks(body.links), lang, modified: context.started }
    },
  })
  serveRead(context, {
    url: '/problems/:slug',
    operationId: 'getProblemType',
    tag: 'service',
    summary: 'Get the meaning of a problem',
    description: 'What the `type` of a problem points at.',
    params: z.object({ slug: pathParameter('The last part of the `type` of a problem.') }),
    schema: ProblemType,
    describedBy: 'problem-type',
    canBeMissing: true,
    headers: ['Content-Language'],
    answer: ({ params }) => {
      const slug = slugs.find((known) => known === params.slug)
      if (!slug) throw new HttpProblem('no-such-problem')
      return {
        body: problemType(slug),
        links: [
          { rel: 'self', href: `/problems/${slug}` },
          { rel: 'collection', href: '/problems' },
        ],
        lang,
        modified: context.started,
      }
    },
  })
}

function problemType(slug: ProblemSlug): ProblemType {
  const { status, title, meaning } = problemTable[slug]
  return { type: `/problems/${slug}`, status, title, meaning }
}
