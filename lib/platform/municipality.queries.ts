import 'server-only'
import type { Arms } from '#lib/values/arms'
import { asMunicipality } from './database'
import { armsOf } from './municipal-form'
import type { Caller } from './use-case'

export type MunicipalityView = {
  id: string
  nameNb: string
  nameNn: string
  accentHue: number
  language: string
  arms: Arms | undefined
}

/** The signed-in person's municipality. Everyone who is signed in may see its name. */
export const ownMunicipality = ({ actor }: Caller): Promise<MunicipalityView> =>
  asMunicipality(actor.municipalityId, async (tx) => {
    const row = await tx.municipality.findUniqueOrThrow({
      where: { id: actor.municipalityId },
      select: { id: true, nameNb: true, nameNn: true, accentHue: true, language: true, arms: true },
    })
    return { ...row, arms: armsOf(row) }
  })
