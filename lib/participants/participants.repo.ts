import 'server-only'
import { fromColumn, fromNullableColumn, toColumn, toNullableColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import { decryptIdentity, encryptIdentity, identityLookup } from '#lib/platform/identity-cipher'
import type { IdentityNumber } from '#lib/values/identity-number'
import type { LocalDate } from '#lib/values/local-date'
import type { RegisterParticipant } from './register-participant.schema'

/** The existing case with this identity number in the municipality, or null. */
export const findByIdentity = async (tx: Tx, municipalityId: string, digits: string) => {
  const row = await tx.identifier.findUnique({
    where: { municipalityId_lookup: { municipalityId, lookup: identityLookup(municipalityId, digits) } },
    select: { participant: { select: { id: true, caseNumber: true } } },
  })
  return row?.participant ?? null
}

/** The next case number of the year, `2027/0012`. Two at once: the second meets the unique key and is asked to retry. */
const nextCaseNumber = async (tx: Tx, municipalityId: string, year: number): Promise<string> => {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`case-number:${municipalityId}`}))`
  const last = await tx.participant.findFirst({
    where: { municipalityId, caseNumber: { startsWith: `${year}/` } },
    orderBy: { caseNumber: 'desc' },
    select: { caseNumber: true },
  })
  const number = Number(last?.caseNumber.split('/')[1] ?? 0) + 1
  return `${year}/${String(number).padStart(4, '0')}`
}

type NewParticipant = {
  readonly input: RegisterParticipant
  readonly identity: IdentityNumber
  readonly adviserId: string
  readonly year: number
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
  { input, identity, adviserId, year }: NewParticipant,
): Promise<{ id: string; caseNumber: string }> => {
  const { permit: _permit, family, identityNumber: _number, ownScriptName, birthDate, ...rest } = input
  const { settledOn, livedInMunicipalitySince, claimMadeOn, ...plain } = rest
  return tx.participant.create({
    data: {
      ...plain,
      municipalityId,
      adviserId,
      caseNumber: await nextCaseNumber(tx, municipalityId, year),
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

export type Participant = {
  readonly id: string
  readonly caseNumber: string
  readonly givenName: string
  readonly familyName: string
  readonly ownScriptName: string | null
  readonly birthDate: LocalDate
  readonly citizenship: string
  readonly addressProtection: string
  readonly language: string
  readonly understoodLanguages: readonly string[]
  readonly interpreterNeeded: boolean
  readonly education: string
  readonly settledOn: LocalDate
  readonly settledByAgreement: boolean
  readonly livedInMunicipalitySince: LocalDate | null
  readonly claimMadeOn: LocalDate | null
  readonly weeklyWorkHours: number | null
  readonly workEndedOn: LocalDate | null
  readonly programmeStartedOn: LocalDate | null
  readonly programmeEndedOn: LocalDate | null
  readonly adviserId: string | null
  readonly adviserName: string | null
  readonly version: number
  readonly identities: readonly IdentityNumber[]
  readonly permits: readonly Permit[]
  readonly family: readonly FamilyMember[]
}

export type Permit = {
  readonly ground: string
  readonly grantedOn: LocalDate
  readonly validTo: LocalDate | null
  readonly renewable: boolean | null
  readonly onAsylumApplication: boolean | null
  readonly sponsorGround: string | null
  readonly sponsorBasedOn: string | null
  readonly sponsorFirstSettledOn: LocalDate | null
  readonly reunificationAppliedOn: LocalDate | null
}

export type FamilyMember = {
  readonly relation: string
  readonly birthDate: LocalDate | null
  readonly fromDate: LocalDate | null
  readonly toDate: LocalDate | null
  readonly programmeStartedOn: LocalDate | null
}

const load = (tx: Tx, municipalityId: string, id: string) =>
  tx.participant.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    include: {
      adviser: { select: { name: true } },
      identifiers: { orderBy: { createdAt: 'desc' } },
      permits: { orderBy: { grantedOn: 'desc' } },
      family: { orderBy: [{ relation: 'asc' }, { birthDate: 'asc' }] },
    },
  })

type Row = NonNullable<Awaited<ReturnType<typeof load>>>

const permitOf = (row: Row['permits'][number]): Permit => ({
  ...row,
  grantedOn: fromColumn(row.grantedOn),
  validTo: fromNullableColumn(row.validTo),
  sponsorFirstSettledOn: fromNullableColumn(row.sponsorFirstSettledOn),
  reunificationAppliedOn: fromNullableColumn(row.reunificationAppliedOn),
})

const familyMemberOf = (row: Row['family'][number]): FamilyMember => ({
  relation: row.relation,
  birthDate: fromNullableColumn(row.birthDate),
  fromDate: fromNullableColumn(row.fromDate),
  toDate: fromNullableColumn(row.toDate),
  programmeStartedOn: fromNullableColumn(row.programmeStartedOn),
})

/** Another municipality's participant does not exist for this transaction: null. */
export const findParticipant = async (
  tx: Tx,
  municipalityId: string,
  id: string,
): Promise<Participant | null> => {
  const row = await load(tx, municipalityId, id)
  if (!row) return null
  return {
    ...row,
    birthDate: fromColumn(row.birthDate),
    settledOn: fromColumn(row.settledOn),
    livedInMunicipalitySince: fromNullableColumn(row.livedInMunicipalitySince),
    claimMadeOn: fromNullableColumn(row.claimMadeOn),
    weeklyWorkHours: row.weeklyWorkHours && Number(row.weeklyWorkHours),
    workEndedOn: fromNullableColumn(row.workEndedOn),
    programmeStartedOn: fromNullableColumn(row.programmeStartedOn),
    programmeEndedOn: fromNullableColumn(row.programmeEndedOn),
    adviserName: row.adviser?.name ?? null,
    identities: row.identifiers.map(({ kind, ...encrypted }) => ({
      kind: kind as IdentityNumber['kind'],
      digits: decryptIdentity(municipalityId, encrypted),
    })),
    permits: row.permits.map(permitOf),
    family: row.family.map(familyMemberOf),
  }
}

type Assessment = {
  readonly participantId: string
  readonly decisionDate: LocalDate
  readonly outcome: string
  readonly input: object
  readonly result: object
  readonly assessedById: string
}

export const insertAssessment = async (
  tx: Tx,
  municipalityId: string,
  assessment: Assessment,
): Promise<string> => {
  const { decisionDate, ...rest } = assessment
  const row = await tx.eligibilityAssessment.create({
    data: { ...rest, municipalityId, decisionDate: toColumn(decisionDate) },
    select: { id: true },
  })
  return row.id
}

/** The assessment that was stored last, as it was found then. */
export const latestAssessment = async (tx: Tx, municipalityId: string, participantId: string) => {
  const row = await tx.eligibilityAssessment.findFirst({
    where: { municipalityId, participantId },
    orderBy: { assessedAt: 'desc' },
  })
  return row && { ...row, decisionDate: fromColumn(row.decisionDate) }
}

/** The last day of the decided plan, or null. */
export const planEndsOn = async (
  tx: Tx,
  municipalityId: string,
  participantId: string,
): Promise<LocalDate | null> => {
  const plan = await tx.plan.findFirst({
    where: { municipalityId, participantId, status: 'DECIDED' },
    orderBy: { number: 'desc' },
    select: { endsOn: true },
  })
  return plan && fromColumn(plan.endsOn)
}
