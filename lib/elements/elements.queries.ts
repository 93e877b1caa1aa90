import 'server-only'
import { formatQuarters } from '#lib/i18n/format'
import { isId } from '#lib/i18n/input'
import { numberText } from '#lib/plans/plan-form'
import { defineQuery } from '#lib/platform/use-case'
import type { SaveElementForm } from './element.schema'
import type { LibraryElement } from './element.view'
import { elementById, elementRows } from './elements.repo'

/** The municipality's own courses, practice places and standard elements. */
export const elementLibrary = defineQuery('settings:read', ({ tx, actor }) =>
  elementRows(tx, actor.municipalityId),
)

const formOf = ({ id, quartersPerWeek, totalQuarters, ...element }: LibraryElement): SaveElementForm => ({
  ...element,
  elementId: id,
  variant: element.variant ?? '',
  language: element.language ?? '',
  hoursPerWeek: formatQuarters(quartersPerWeek),
  weeks: numberText(element.weeks),
  sessions: numberText(element.sessions),
  totalHours: totalQuarters === null ? '' : formatQuarters(totalQuarters),
  goals: [...element.goals],
})

/** One element as its form shows it; null when there is none. */
export const elementForm = defineQuery('element:write', async ({ tx, actor }, elementId: string) => {
  const element = isId(elementId) ? await elementById(tx, actor.municipalityId, elementId) : null
  return element && formOf(element)
})
