import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { armsHash, readArms } from './read-arms'
import { setArmsSchema } from './set-arms.schema'
import { writeArms } from './settings.repo'

/** Sets the coat of arms that heads every document made from now on, or takes it away. */
export const setArms = defineUseCase({
  name: 'municipality.arms-set',
  permission: 'settings:write',
  input: setArmsSchema,
  async run({ svg, version }, { tx, actor }) {
    const { municipalityId } = actor
    const read = svg.trim() === '' ? ok(null) : readArms(svg)
    if (!read.ok) return read
    const arms = read.value
    if (!(await writeArms(tx, municipalityId, { arms, version }))) return refuse({ code: 'stale' } as const)
    const detail = arms ? { sha256: armsHash(arms), paths: arms.paths.length } : { removed: true }
    return ok({ audit: { subjectType: 'municipality', subjectId: municipalityId, detail } })
  },
})
