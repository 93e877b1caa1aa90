import 'server-only'
import { fromColumn, fromNullableColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import { stillHolds } from '#lib/platform/effects-that-hold'
import { decryptIdentity } from '#lib/platform/identity-cipher'
import type { IdentityNumber } from '#lib/values/identity-number'
import { type LocalDate, latest } from '#lib/values/local-date'

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
  readonly trainingOnly: boolean
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

/** The last day of the decided plan, or of its forlengelse; null without a plan. */
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
  const extension = await tx.programmeEffect.findFirst({
    where: { municipalityId, participantId, kind: 'EXTENSION', ...stillHolds },
    orderBy: { toDate: 'desc' },
  })
  const endsOn = plan && fromColumn(plan.endsOn)
  return endsOn && extension ? latest(endsOn, fromColumn(extension.toDate)) : endsOn
}

/** What the participant has asked for that holds now: that the case is restricted, or not for research. */
export const statesOf = async (
  tx: Tx,
  municipalityId: string,
  participantId: string,
): Promise<readonly string[]> =>
  (
    await tx.privacyRequest.findMany({
      where: { municipalityId, participantId, closedOn: null, kind: { not: 'CORRECTION' } },
      select: { kind: true },
    })
  ).map(({ kind }) => kind)
