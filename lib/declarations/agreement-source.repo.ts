import type { WrittenForm } from '#lib/documents/text/norwegian'
import { fromColumn, fromNullableColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import { decryptIdentity } from '#lib/platform/identity-cipher'
import { municipalForm } from '#lib/platform/municipal-form'
import type { Arms } from '#lib/values/arms'
import type { LocalDate } from '#lib/values/local-date'
import type { AgreementCase } from './agreement-law'

/** What an agreement is made from: the person, the plan in force, the municipality. */
export type AgreementSource = {
  readonly of: AgreementCase
  readonly participantId: string
  readonly planId: string
  readonly name: string
  readonly ownScriptName: string | null
  readonly language: string
  readonly identityNumber: string
  readonly municipality: string
  readonly arms: Arms | undefined
  /** The municipality's own. */
  readonly writtenForm: WrittenForm
}

const load = (tx: Tx, municipalityId: string, id: string) =>
  tx.participant.findUnique({
    where: { municipalityId_id: { municipalityId, id }, trainingOnly: false },
    include: {
      municipality: true,
      identifiers: { orderBy: { createdAt: 'asc' } },
      plans: { where: { decidedOn: { not: null } }, orderBy: { number: 'desc' } },
      assessments: { orderBy: { assessedAt: 'desc' }, take: 1 },
    },
  })
type Row = NonNullable<Awaited<ReturnType<typeof load>>>

/** Fødselsnummer or D-nummer before DUF-nummer; of two of a kind the later. */
const identityOf = ({ municipalityId, identifiers }: Row) => {
  const chosen = identifiers.findLast(({ kind }) => kind !== 'DUF') ?? identifiers.at(-1)
  return chosen ? decryptIdentity(municipalityId, chosen) : null
}

const caseOf = (row: Row, planDate: LocalDate, firstDecidedOn: LocalDate): AgreementCase => ({
  settledOn: fromColumn(row.settledOn),
  decidedOn: firstDecidedOn,
  planDate,
  firstPlanOn: row.plans.length > 1 ? firstDecidedOn : null,
  outcome: row.assessments[0]?.outcome ?? null,
  languages: [...new Set([row.language, ...row.understoodLanguages])],
  interpreterNeeded: row.interpreterNeeded,
})

export type SourceRefusal = 'not-found' | 'no-decided-plan' | 'no-identity-number'

/** Or why there is nothing to sign yet. */
export const agreementSource = async (
  tx: Tx,
  municipalityId: string,
  participantId: string,
): Promise<AgreementSource | SourceRefusal> => {
  const row = await load(tx, municipalityId, participantId)
  if (!row) return 'not-found'
  const plan = row.plans.find(({ status }) => status === 'DECIDED')
  const planDate = fromNullableColumn(plan?.decidedOn ?? null)
  if (!plan || !planDate) return 'no-decided-plan'
  const identityNumber = identityOf(row)
  if (!identityNumber) return 'no-identity-number'

  const firstDecidedOn = fromNullableColumn(row.plans.at(-1)?.decidedOn ?? null) ?? planDate
  const { form: writtenForm, name: municipality, arms } = municipalForm(row.municipality)
  return {
    of: caseOf(row, planDate, firstDecidedOn),
    participantId,
    planId: plan.id,
    name: `${row.givenName} ${row.familyName}`.trim(),
    ownScriptName: row.ownScriptName,
    language: row.language,
    identityNumber,
    municipality,
    arms,
    writtenForm,
  }
}
