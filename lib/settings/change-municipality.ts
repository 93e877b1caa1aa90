import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { freeHue } from '#lib/values/accent'
import { ok, refuse } from '#lib/values/result'
import { changeMunicipalitySchema } from './change-municipality.schema'
import { writeMunicipality } from './settings.repo'

/** Sets the municipality's written form and colour. A hue too near a colour that means something is moved. */
export const changeMunicipality = defineUseCase({
  name: 'municipality.changed',
  permission: 'settings:write',
  input: changeMunicipalitySchema,
  async run({ language, accentHue, version }, { tx, actor }) {
    const { municipalityId } = actor
    const hue = freeHue(accentHue)
    if (!(await writeMunicipality(tx, municipalityId, { language, accentHue: hue, version }))) {
      return refuse({ code: 'stale' } as const)
    }
    const detail = { language, accentHue: hue }
    return ok({
      accentHue: hue,
      moved: hue !== accentHue,
      audit: { subjectType: 'municipality', subjectId: municipalityId, detail },
    })
  },
})
