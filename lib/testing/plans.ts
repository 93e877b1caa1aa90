import { decidePlan } from '#lib/plans/decide-plan'
import { generatePlan } from '#lib/plans/generate-plan'
import { planOfCase } from '#lib/plans/plans.queries'
import { savePlan } from '#lib/plans/save-plan'
import type { Caller } from '#lib/platform/use-case'
import { granted } from './results'

/** The page of a case's newest plan. */
export const planPageOf = async (caller: Caller, participantId: string) => {
  const view = await planOfCase(caller, participantId)
  if (!view || !('plan' in view)) throw new Error('no plan')
  return view
}

/** What the participant and staff fill in together. */
export const completed = {
  longTermGoals: 'Kokk',
  mappingDoneOn: '2027-02-01',
  madeWithParticipant: true,
  participantAgrees: true,
}

/** A first draft of the plan. */
export const draftedPlan = async (caller: Caller, participantId: string) => {
  const wish = { participantId, goal: '', offeredOn: '2027-03-01', startsOn: '2027-03-15' }
  return granted(await generatePlan(caller, wish)).planId
}

/** Saves the newest draft with what is given beside what it says. */
export const savedPlan = async (caller: Caller, participantId: string, words: object = completed) => {
  const { form } = await planPageOf(caller, participantId)
  return granted(await savePlan(caller, { ...form, ...words })).version
}

/** A plan in force, set without a letter. */
export const planInForce = async (caller: Caller, participantId: string) => {
  const planId = await draftedPlan(caller, participantId)
  const version = await savedPlan(caller, participantId)
  granted(await decidePlan(caller, { planId, version, decidedOn: '2027-03-10' }))
  return planId
}
