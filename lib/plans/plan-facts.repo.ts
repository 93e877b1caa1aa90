import type { Education, PermitGround } from '#lib/law/contract/codes'
import { fromColumn, fromNullableColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import { stillHolds } from '#lib/platform/effects-that-hold'
import { municipalForm } from '#lib/platform/municipal-form'
import type { PlanFacts } from './plan-content'

/** What the law asks about the participant; null without such a case, without a permit, and of training alone. */
export const planFacts = async (
  tx: Tx,
  municipalityId: string,
  participantId: string,
): Promise<PlanFacts | null> => {
  const participant = await tx.participant.findUnique({
    where: { municipalityId_id: { municipalityId, id: participantId }, trainingOnly: false },
    include: {
      permits: { orderBy: { grantedOn: 'desc' }, take: 1 },
      family: { where: { relation: 'CHILD' } },
      effects: { where: { kind: 'EXTENSION', ...stillHolds }, include: { decision: true } },
    },
  })
  const permit = participant?.permits[0]
  if (!participant || !permit) return null
  return {
    birthDate: fromColumn(participant.birthDate),
    education: participant.education as Education,
    settledOn: fromColumn(participant.settledOn),
    permitGround: permit.ground as PermitGround,
    permitGrantedOn: fromColumn(permit.grantedOn),
    childrenBirthDates: participant.family.flatMap(({ birthDate }) =>
      birthDate ? [fromColumn(birthDate)] : [],
    ),
    extensionMonths: participant.effects.reduce(
      (sum, { decision }) => sum + ((decision.details as { months?: number | null }).months ?? 0),
      0,
    ),
  }
}

/** What § 8 came to, the last time it was asked. */
export const latestOutcome = async (tx: Tx, municipalityId: string, participantId: string) => {
  const assessment = await tx.eligibilityAssessment.findFirst({
    where: { municipalityId, participantId },
    orderBy: { assessedAt: 'desc' },
    select: { outcome: true },
  })
  return assessment?.outcome ?? null
}

/** The written form that the municipality's documents are in. */
export const municipalLanguage = async (tx: Tx, municipalityId: string) => {
  return municipalForm(await tx.municipality.findUniqueOrThrow({ where: { id: municipalityId } })).form
}

/** What the kartlegging gives a first draft: its days, and the participant's own wishes. */
export const mappedFor = async (tx: Tx, municipalityId: string, participantId: string) => {
  const row = await tx.mapping.findUnique({
    where: { municipalityId_participantId: { municipalityId, participantId } },
  })
  if (!row) return {}
  const { wishes = '' } = row.answers as { readonly wishes?: string }
  return {
    mappingDoneOn: fromNullableColumn(row.doneOn),
    careerGuidanceDoneOn: fromNullableColumn(row.guidanceOn),
    longTermGoals: wishes,
  }
}

/** What the participant can read or follow, and the participant's own words in the kartlegging. */
export const participantsOwn = async (tx: Tx, municipalityId: string, participantId: string) => {
  const { language, understoodLanguages, mapping } = await tx.participant.findUniqueOrThrow({
    where: { municipalityId_id: { municipalityId, id: participantId } },
    select: { language: true, understoodLanguages: true, mapping: { select: { answers: true } } },
  })
  const { wishes, work, education, otherSkills, guidanceAdvice } = (mapping?.answers ?? {}) as Readonly<
    Record<string, string | undefined>
  >
  return {
    languages: [language, ...understoodLanguages],
    told: [wishes, work, education, otherSkills, guidanceAdvice].join(' '),
  }
}
