import 'server-only'
import { randomInt } from 'node:crypto'
import { defineUseCase } from '#lib/platform/use-case'
import { ok } from '#lib/values/result'
import type { CaseControlsView } from './controls.view'
import { controlsOf } from './controls-of-case'
import { drawSampleSchema } from './draw-sample.schema'
import { runningCases } from './oversight-facts.repo'

/** Some of them, each as likely as any other. */
const someOf = (all: readonly string[], size: number): readonly string[] => {
  const left = [...all]
  const drawn: string[] = []
  while (drawn.length < size && left.length > 0) drawn.push(...left.splice(randomInt(left.length), 1))
  return drawn
}

/** A leader draws cases at random to look at; who drew, and how many, stays in the trail. */
export const drawSample = defineUseCase({
  name: 'oversight.sample-drawn',
  permission: 'oversight:sample',
  input: drawSampleSchema,
  run: async ({ size }, ctx) => {
    const { tx, actor } = ctx
    const drawn = someOf(await runningCases(tx, actor.municipalityId), size)
    const cases: CaseControlsView[] = []
    for (const id of drawn) {
      const found = await controlsOf(ctx, id)
      if (found) cases.push(found)
    }
    const audit = drawn.map((subjectId) => ({ subjectType: 'participant', subjectId, detail: { size } }))
    return ok({ cases, audit })
  },
})
