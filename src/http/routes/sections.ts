import { z } from 'zod'
import { namesOf, pathParameter, Unit } from '../../../schemas/query.ts'
import { SectionList, SectionView } from '../../../schemas/views.ts'
import { inOffsetUnit } from '../../represent/offset-unit.ts'
import { expandSection, sectionParts } from '../../represent/sections.ts'
import { findItem, type RouteContext, serveRead } from '../operation.ts'
import { partAnswer, wholeList } from '../part.ts'
import { HttpProblem } from '../problem.ts'
import { ItemParams } from './items.ts'

const SectionQuery = z.strictObject({
  include: namesOf(sectionParts, 'Parts to give whole, in place of their ids.'),
  offsetUnit: Unit,
})

/** The sections of an item. */
export function serveSections(context: RouteContext): void {
  serveRead(context, {
    url: '/v1/items/:itemId/sections',
    operationId: 'listItemSections',
    tag: 'sections',
    summary: 'List the sections of an item',
    description: 'The lead (`s0`) and what stands under each heading, in order. The list is never split.',
    params: ItemParams,
    query: SectionQuery,
    schema: SectionList,
    describedBy: 'section-list',
    canBeMissing: true,
    headers: ['Content-Language'],
    async answer({ params, query: { include, offsetUnit }, sent }) {
      const stored = await findItem(context.store, params.itemId)
      const sections = stored.item.sections.map((section) => expandSection(stored.item, section, include))
      return wholeList(stored, 'sections', sections, offsetUnit, sent)
    },
  })
  serveRead(context, {
    url: '/v1/items/:itemId/sections/:sectionId',
    operationId: 'getItemSection',
    tag: 'sections',
    summary: 'Get a section',
    description: 'One section, with its blocks and quotations as ids, or whole under `include`.',
    params: ItemParams.extend({ sectionId: pathParameter('Id of a section; `s0` is the lead.') }),
    query: SectionQuery,
    schema: SectionView,
    describedBy: 'section-view',
    canBeMissing: true,
    headers: ['Content-Language'],
    async answer({ params, query: { include, offsetUnit } }) {
      const stored = await findItem(context.store, params.itemId)
      const section = stored.item.sections.find(({ id }) => id === params.sectionId)
      if (!section) throw new HttpProblem('no-such-section')
      const body = { ...expandSection(stored.item, section, include), offsetUnit }
      return partAnswer(stored, `sections/${section.id}`, inOffsetUnit(body, stored.text, offsetUnit))
    },
  })
}
