import 'server-only'
import { asMunicipality } from './database'
import type { Caller } from './use-case'

export type MunicipalityView = {
  id: string
  nameNb: string
  nameNn: string
  accentHue: number
  language: string
}

/** The signed-in person's municipality. Everyone who is signed in may see its name. */
export const ownMunicipality = ({ actor }: Caller): Promise<MunicipalityView> =>
  asMunicipality(actor.municipalityId, (tx) =>
    tx.municipality.findUniqueOrThrow({
      where: { id: actor.municipalityId },
      select: { id: true, nameNb: true, nameNn: true, accentHue: true, language: true },
    }),
  )
