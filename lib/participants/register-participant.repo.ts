import 'server-only'
import { toColumn, toNullableColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import { encryptIdentity, identityLookup } from '#lib/platform/identity-cipher'
import type { IdentityNumber } from '#lib/values/identity-number'
import type { RegisterParticipant } from './register-participant.schema'

/**
 * Waits for its turn: one registration at a time in a municipality, so that the next one sees the number and
 * the person that this one wrote.
 */
export const takeRegistrationTurn = (tx: Tx, municipalityId: string) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`registration:${municipalityId}`}))`

/** The existing case with this identity number in the municipality, or null. */
export const findByIdentity = async (tx: Tx, municipalityId: string, digits: string) => {
  const row = await tx.identifier.findUnique({
    where: { municipalityId_lookup: { municipalityId, lookup: identityLookup(municipalityId, digits) } },
    select: { participant: { select: { id: true, caseNumber: true } } },
  })
  return row?.participant ?? null
}

/** Whether the number belongs to a case that is closed to the one who registers. Says nothing more. */
export const isTakenUnseen = async (tx: Tx, municipalityId: string, digits: string): Promise<boolean> => {
  const lookup = identityLookup(municipalityId, digits)
  const [row] = await tx.$queryRaw<{ taken: boolean }[]>`SELECT identity_is_taken(${lookup}) AS taken`
  return row?.taken ?? false
}

/** The next case number of the year, `2027/0012`. Only for the one whose turn it is. */
const nextCaseNumber = async (tx: Tx, year: number): Promise<string> => {
  const [last] = await tx.$queryRaw<{ number: string | null }[]>`
    SELECT last_case_number(${String(year)}) AS number`
  const number = Number(last?.number?.split('/')[1] ?? 0) + 1
  return `${year}/${String(number).padStart(4, '0')}`
}

type NewParticipant = {
  readonly input: RegisterParticipant
  readonly identity: IdentityNumber
  readonly adviserId: string
  readonly year: number
  readonly trainingOnly: boolean
}

const permitRow = ({ permit }: RegisterParticipant) => ({
  ground: permit.ground,
  grantedOn: toColumn(permit.grantedOn),
  validTo: toNullableColumn(permit.validTo),
  renewable: ['UTL_38_1', 'UTL_53'].includes(permit.ground) ? permit.renewable : null,
  onAsylumApplication: permit.ground === 'UTL_38_1' ? permit.onAsylumApplication : null,
  ...(permit.ground === 'UTL_CH6' && {
    sponsorGround: permit.sponsorGround,
    sponsorBasedOn: permit.sponsorGround === 'UTL_62' ? permit.sponsorBasedOn : null,
    sponsorFirstSettledOn: toNullableColumn(permit.sponsorFirstSettledOn),
    reunificationAppliedOn: toNullableColumn(permit.reunificationAppliedOn),
  }),
})

export const insertParticipant = async (
  tx: Tx,
  municipalityId: string,
  { input, identity, adviserId, year, trainingOnly }: NewParticipant,
): Promise<{ id: string; caseNumber: string }> => {
  const { permit: _permit, family, identityNumber: _number, ownScriptName, birthDate, ...rest } = input
  const { settledOn, livedInMunicipalitySince, claimMadeOn, ...plain } = rest
  return tx.participant.create({
    data: {
      ...plain,
      municipalityId,
      adviserId,
      trainingOnly,
      caseNumber: await nextCaseNumber(tx, year),
      ownScriptName: ownScriptName || null,
      birthDate: toColumn(birthDate),
      settledOn: toColumn(settledOn),
      livedInMunicipalitySince: toNullableColumn(livedInMunicipalitySince),
      claimMadeOn: toNullableColumn(claimMadeOn),
      identifiers: {
        create: {
          kind: identity.kind,
          lookup: identityLookup(municipalityId, identity.digits),
          ...encryptIdentity(municipalityId, identity.digits),
        },
      },
      permits: { create: permitRow(input) },
      family: {
        create: family.map(({ relation, ...dates }) => ({
          relation,
          birthDate: toNullableColumn(dates.birthDate),
          fromDate: toNullableColumn(dates.fromDate),
          toDate: toNullableColumn(dates.toDate),
          programmeStartedOn: toNullableColumn(dates.programmeStartedOn),
        })),
      },
    },
    select: { id: true, caseNumber: true },
  })
}
