import { randomUUID } from 'node:crypto'
import { toColumn, toNullableColumn } from '#lib/platform/civil-date'
import { staffIssuer } from '#lib/platform/claims'
import type { Tx } from '#lib/platform/database'
import { env } from '#lib/platform/env'
import { encryptIdentity, identityLookup } from '#lib/platform/identity-cipher'
import { addMonths, yearOf } from '#lib/values/local-date'
import { personas } from '../../scripts/tools/personas.mjs'
import { syntheticDuf, syntheticIdentity } from './identity'
import type { Person } from './people'

/** Everyone who can sign in at the local identity provider, and one adviser who cannot. */
export const createStaff = async (tx: Tx, municipalityId: string) => {
  const ids: Record<string, string> = {}
  const extra = { sub: 'rolig-hav', name: 'Rolig Hav', municipality: '9901', roles: ['adviser'] }
  for (const { sub, name, roles } of [...personas, extra].filter(
    ({ municipality }) => municipality === municipalityId,
  )) {
    const { id } = await tx.staffUser.create({
      data: { municipalityId, issuer: staffIssuer(env()), subject: sub, name, roles },
    })
    ids[sub] = id
  }
  return ids
}

/** A case with permit, family and an encrypted identity number. */
export const createParticipant = async (
  tx: Tx,
  municipalityId: string,
  person: Person,
  serial: number,
  adviserId: string,
) => {
  const id = randomUUID()
  const { family, ground, startedOn, group, mine, bornOn, settledOn, ...rest } = person
  const digits = serial % 5 === 4 ? syntheticDuf(serial) : syntheticIdentity(bornOn, serial)
  await tx.participant.create({
    data: {
      ...rest,
      municipalityId,
      id,
      caseNumber: `${yearOf(settledOn)}/${String(100 + serial).padStart(4, '0')}`,
      birthDate: toColumn(bornOn),
      citizenship: 'THIRD_COUNTRY',
      understoodLanguages:
        rest.language === 'en' ? ['en'] : [rest.language, ...(serial % 3 === 0 ? ['en'] : [])],
      interpreterNeeded: rest.language !== 'en',
      settledOn: toColumn(settledOn),
      settledByAgreement: true,
      adviserId,
      programmeStartedOn: toNullableColumn(startedOn),
      identifiers: {
        create: {
          kind: digits.length === 12 ? 'DUF' : 'FODSELSNUMMER',
          lookup: identityLookup(municipalityId, digits),
          ...encryptIdentity(municipalityId, digits),
        },
      },
      permits: {
        create: {
          ground,
          grantedOn: toColumn(addMonths(settledOn, -1)),
          validTo: toColumn(addMonths(settledOn, 35)),
        },
      },
      family: {
        create: family.map(({ relation, birthDate, fromDate, programmeStartedOn }) => ({
          relation,
          birthDate: toNullableColumn(birthDate),
          fromDate: toNullableColumn(fromDate),
          programmeStartedOn: toNullableColumn(programmeStartedOn),
        })),
      },
    },
  })
  return id
}
