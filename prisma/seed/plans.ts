import { randomUUID } from 'node:crypto'
import { agreementForCase } from '#lib/declarations/agreements.queries'
import { prepareAgreement } from '#lib/declarations/prepare-agreement'
import { recordMeeting } from '#lib/declarations/record-meeting'
import { assessEligibility } from '#lib/participants/assess-eligibility'
import { decidePlan } from '#lib/plans/decide-plan'
import { generatePlan } from '#lib/plans/generate-plan'
import { planOfCase } from '#lib/plans/plans.queries'
import { savePlan } from '#lib/plans/save-plan'
import type { Caller } from '#lib/platform/use-case'
import { addDays, earliest, type LocalDate } from '#lib/values/local-date'
import { granted } from './granted'

export type PlannedCase = {
  readonly participantId: string
  readonly language: string
  readonly startedOn: LocalDate
  readonly signed: boolean
}

const completed = (mappingDoneOn: LocalDate) => ({
  longTermGoals: 'Jeg vil forsørge familien min og snakke norsk med naboene.',
  elementsJustification: 'Elementene bygger på erfaringen fra hjemlandet.',
  effectJustification: 'Praksisen gir arbeidsnorsk hver dag og en referanse til neste jobb.',
  mappingDoneOn,
  careerGuidanceDoneOn: mappingDoneOn,
  madeWithParticipant: true,
  participantAgrees: true,
  appealInfo: true,
})

/** A plan is shown as set within the last three months, so that its next review lies ahead. */
const decisionDay = ({ startedOn }: PlannedCase, at: number, today: LocalDate): LocalDate =>
  earliest(
    addDays(today, -6),
    startedOn > addDays(today, -80) ? startedOn : addDays(today, -(10 + ((at * 7) % 68))),
  )

const drawing = {
  width: 600,
  height: 200,
  strokes: [Array.from({ length: 24 }, (_, n) => ({ x: 60 + n * 18, y: 100 + (n % 2 ? -34 : 34) }))],
}

const interpreter = (language: string) => ({
  name: 'Tydelig Røst',
  number: '',
  category: 'B',
  language,
  dialect: '',
  mode: 'IN_PERSON',
  minor: false,
  relative: false,
  confidentialityConfirmed: true,
  impartialityConfirmed: true,
  unqualifiedReason: '',
})

const sign = async (caller: Caller, { participantId, language }: PlannedCase) => {
  granted(await prepareAgreement(caller, { participantId, language, correctionReason: '' }))
  const page = await agreementForCase(caller, participantId)
  if (!page || page.waitsFor !== null || !page.agreement)
    throw new Error('The demonstration has no agreement')
  const setup = {
    heldOn: caller.today,
    place: 'Fjordvik',
    readAloud: true,
    languageRead: language,
    withInterpreter: 'YES',
    interpreter: interpreter(language),
    noInterpreterReason: null,
    noInterpreterText: '',
  }
  const end = { outcome: 'SIGNED', method: 'DRAWN', drawing }
  const { id: agreementId, shownHash } = page.agreement
  granted(await recordMeeting(caller, { agreementId, submissionId: randomUUID(), shownHash, setup, end }))
}

/** Takes a case through assessment, plan and decision, and to a signed agreement where the demonstration has one. */
export const seedPlan = async (adviser: Caller, planned: PlannedCase, at: number): Promise<void> => {
  const { participantId, startedOn, signed } = planned
  const day = decisionDay(planned, at, adviser.today)
  const caller = { ...adviser, today: day }
  granted(await assessEligibility(caller, { participantId, decisionDate: day }))
  const offeredOn = earliest(addDays(startedOn, -7), day)
  const { planId } = granted(
    await generatePlan(caller, { participantId, goal: '', offeredOn, startsOn: startedOn }),
  )
  const page = await planOfCase(caller, participantId, undefined)
  if (!page || !('plan' in page)) throw new Error('The demonstration has no plan')
  const { version } = granted(
    await savePlan(caller, { ...page.form, ...completed(earliest(offeredOn, day)) }),
  )
  granted(await decidePlan(caller, { planId, version, decidedOn: day }))
  if (signed) await sign(caller, planned)
}
