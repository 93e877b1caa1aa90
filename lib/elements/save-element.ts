import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { saveElementSchema } from './element.schema'
import { elementById, writeElement } from './elements.repo'

/** Adds an element to the library, or changes one. Plans that took it up keep what they took. */
export const saveElement = defineUseCase({
  name: 'element.saved',
  permission: 'element:write',
  input: saveElementSchema,
  run: async (input, { tx, actor }) => {
    const { municipalityId } = actor
    if (input.elementId && !(await elementById(tx, municipalityId, input.elementId)))
      return refuse({ code: 'not-found' } as const)
    const elementId = await writeElement(tx, municipalityId, input, actor.id)
    if (!elementId) return refuse({ code: 'changed' } as const)
    const { kind, inUse } = input
    return ok({ elementId, audit: { subjectType: 'element', subjectId: elementId, detail: { kind, inUse } } })
  },
})
