import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Case } from '#lib/law/contract/cases'
import { differences } from '#lib/law/contract/compare'
import type { PlanCheckRaw } from '#lib/law/rules/plan-check-input'
import type { ProgrammeRaw } from '#lib/law/rules/programme-input'
import { type Caller, defineQuery } from '#lib/platform/use-case'
import { insertCase } from '#lib/testing/case-rows'
import { openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { addDays, addMonths, localDate } from '#lib/values/local-date'
import { decidePlan } from './decide-plan'
import { generatePlan } from './generate-plan'
import { newPlanVersion } from './new-plan-version'
import type { SavePlanForm } from './plan.schema'
import { planLaw } from './plan-law'
import { planOfCase } from './plans.queries'
import { savePlan } from './save-plan'

const casesOf = <Raw>(rule: string) =>
  JSON.parse(readFileSync(`lib/law/cases/${rule}.json`, 'utf8')) as readonly (Case & {
    readonly input: Raw
    readonly expect: Record<string, unknown>
  })[]

/** What a plan in the product cannot be, and why. */
const PLAN_ELSEWHERE: Readonly<Record<string, string>> = {
  'planCheck-12': 'a first plan has no other date than its decision',
  'planCheck-15': 'weeks are made from the elements and begin on Mondays',
  'planCheck-19': 'meetings and hours are always stated, 0 when empty: stricter than unknown',
  'planCheck-24': 'every week of the programme is listed',
}
const PROGRAMME_ELSEWHERE: Readonly<Record<string, string>> = {
  'programme-10': 'the length of an old programme is typed by staff, and the product has no field for it',
  'programme-13': 'leave lengthens the programme: not asked by the plan yet',
  'programme-14': 'leave lengthens the programme: not asked by the plan yet',
  'programme-15': 'leave lengthens the programme: not asked by the plan yet',
  'programme-16': 'leave lengthens the programme: not asked by the plan yet',
  'programme-22': 'the length of an old programme is typed by staff, and the product has no field for it',
  'programme-24': 'the length of an old programme is typed by staff, and the product has no field for it',
}

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const on = (today: string): Caller => ({ ...adviser, today: localDate(today) })
const lawOf = defineQuery('plan:read', (ctx, participantId: string, planId: string) =>
  planLaw(ctx, participantId, planId),
)

type Person = {
  readonly permitGround: string
  readonly education: string
  readonly birthDate?: string | undefined
  readonly permitGrantedOn?: string | undefined
  readonly childrenBirthDates?: readonly string[] | undefined
}
const caseOf = async ({ permitGround, education, ...person }: Person) => {
  const id = await insertCase(asOwner, { ground: permitGround, education })
  const { birthDate = '1990-05-10', permitGrantedOn = '2025-10-01' } = person
  await asOwner(`UPDATE "Permit" SET "grantedOn" = $2 WHERE "participantId" = $1`, [id, permitGrantedOn])
  await asOwner(`UPDATE "Participant" SET "birthDate" = $2, "settledOn" = $3 WHERE "id" = $1`, [
    id,
    birthDate,
    permitGrantedOn,
  ])
  for (const child of person.childrenBirthDates ?? [])
    await asOwner(
      `INSERT INTO "FamilyMember" ("municipalityId", "participantId", "relation", "birthDate")
       SELECT "municipalityId", "id", 'CHILD', $2 FROM "Participant" WHERE "id" = $1`,
      [id, child],
    )
  return id
}

const hours = (value: number | undefined) => String(value ?? 0).replace('.', ',')

/** The elements of the case, over the whole programme or the weeks that it lists. */
const elementsOf = (input: PlanCheckRaw, endsOn: string): SavePlanForm['elements'] => {
  const plain = {
    title: 'Element',
    place: '',
    hoursPerWeek: '1',
    from: input.startsOn,
    to: endsOn,
    variant: '' as const,
    sessions: '',
    totalHours: '',
    cite: '',
    because: 'Fordi.',
  }
  const guidance = input.parentalGuidance
  return input.elements.flatMap((kind): SavePlanForm['elements'] => {
    if (kind === 'WORK_DIRECTED')
      return [{ ...plain, kind, hoursPerWeek: hours(input.workWeeks?.[0]?.hours) }]
    if (kind === 'PARENTAL_GUIDANCE' && guidance)
      return [{ ...plain, kind, variant: guidance.form, sessions: String(guidance.sessions) }]
    if (kind !== 'LIFE_SKILLS') return [{ ...plain, kind }]
    const { migrationHealthHours, careerHours } = input.lifeSkills ?? {}
    return [
      { ...plain, kind, variant: 'MIGRATION_HEALTH' as const, totalHours: hours(migrationHealthHours) },
      { ...plain, kind, variant: 'CAREER' as const, totalHours: hours(careerHours) },
    ]
  })
}

/** The last Sunday of the listed weeks; without any, before the first week that counts. */
const endOf = ({ workWeeks = [], startsOn }: PlanCheckRaw) => {
  const last = workWeeks.at(-1)?.weekStartsOn
  return last ? addDays(localDate(last), 6) : addDays(addMonths(localDate(startsOn), 3), -2)
}

const wordsIf = (said: boolean | undefined) => (said ? 'Det står her.' : '')

/** The form as staff would have filled it in for the case. */
const filledIn = (form: SavePlanForm, input: PlanCheckRaw): SavePlanForm => {
  const { statements, norwegianGoal = {} } = input
  const endsOn = endOf(input)
  return {
    ...form,
    goal: input.goal,
    startsOn: input.startsOn,
    endsOn,
    milestones: [],
    elements: elementsOf(input, endsOn),
    longTermGoals: wordsIf(statements.longTermGoals),
    norwegianExtent: wordsIf(statements.extentNorwegian),
    socialStudiesHours: statements.extentSocialStudies ? '75' : '',
    appealInfo: statements.appealInfo ?? false,
    elementsJustification: wordsIf(statements.elementsJustified),
    effectJustification: wordsIf(statements.effectJustified),
    norwegianListening: norwegianGoal.listening ?? '',
    norwegianReading: norwegianGoal.reading ?? '',
    norwegianWriting: norwegianGoal.writing ?? '',
    norwegianOral: norwegianGoal.oral ?? '',
    mappingDoneOn: input.mappingDoneOn ?? '',
    careerGuidanceDoneOn: input.careerGuidanceDoneOn ?? '',
    madeWithParticipant: input.madeWithParticipant,
    participantAgrees: input.participantAgrees ?? true,
    participantView: input.participantView ?? '',
    capacityReason: input.parentalGuidance?.capacityReason ?? '',
    reason: input.revision?.reason ?? form.reason,
    mark: input.revision?.marked ?? '',
    participantHeard: input.revision?.participantHeard ?? false,
  } as SavePlanForm
}

const formOf = async (caller: Caller, participantId: string) => {
  const view = await planOfCase(caller, participantId)
  if (!view || !('plan' in view)) throw new Error('no plan')
  return view.form as SavePlanForm
}

type Change = Partial<SavePlanForm>
/** What the plan said before the revision of the case. */
const BEFORE: Readonly<Record<string, (form: SavePlanForm) => Change>> = {
  COURSE_DATE: ({ elements }) => ({ elements: elements.map((one) => ({ ...one, to: one.from })) }),
  FINAL_GOAL: () => ({ goal: 'HIGHER_EDUCATION' }),
  NORWEGIAN_GOAL_RAISED: () => ({ norwegianOral: 'A2' }),
}

/** Decides a first plan that differs as the revision says, and opens the next version. */
const decidedBefore = async (input: PlanCheckRaw, participantId: string) => {
  const caller = on(input.decidedOn)
  const { revision: _revision, workWeeks: _weeks, ...first } = input
  const form = filledIn(await formOf(caller, participantId), first)
  const before = { ...form, ...BEFORE[input.revision?.changes[0] ?? '']?.(form) }
  const { version } = granted(await savePlan(caller, before))
  granted(await decidePlan(caller, { planId: form.planId, version, decidedOn: input.decidedOn }))
  granted(await newPlanVersion(caller, { planId: form.planId, reason: 'Ny vurdering' }))
}

describe('the planCheck cases of the contract, through the plan', () => {
  const all = casesOf<PlanCheckRaw>('planCheck')
  const here = all.filter(({ id }) => !PLAN_ELSEWHERE[id])

  test.each(here.map((each) => [each.id, each] as const))('%s', async (_id, { input, expect: wanted }) => {
    const participantId = await caseOf(input)
    const { decidedOn, planDate, startsOn } = input
    const wish = { participantId, goal: input.goal, offeredOn: decidedOn, startsOn }
    granted(await generatePlan(on(decidedOn), wish))
    if (input.revision && !wanted.errorsIncludes) await decidedBefore(input, participantId)
    const caller = on(planDate)
    const form = filledIn(await formOf(caller, participantId), input)
    const saved = await savePlan(caller, form)
    if (wanted.errorsIncludes) {
      expect(refused(saved)).toMatchObject({ code: 'invalid-input', fields: { norwegianOral: /./ } })
      return
    }
    const { version } = granted(saved)
    const law = await lawOf(caller, participantId, form.planId)
    expect(differences(wanted, law?.verdict.planCheck)).toEqual([])

    const set = await decidePlan(caller, { planId: form.planId, version, decidedOn: planDate })
    const blocked = [...((wanted.missing as string[]) ?? []), ...((wanted.breaches as string[]) ?? [])]
    if (blocked.length > 0)
      expect(refused(set)).toMatchObject({ params: { issues: expect.stringContaining(blocked[0] ?? '') } })
    else if (input.revision?.marked || !input.revision) granted(set)
  })

  test('what is not here is accounted for', () => expect(here.length).toBe(all.length - 4))
})

describe('the programme cases of the contract, through the plan', () => {
  const all = casesOf<ProgrammeRaw>('programme')
  const here = all.filter(({ id, input }) => !PROGRAMME_ELSEWHERE[id] && !input.extension)

  test.each(here.map((each) => [each.id, each] as const))('%s', async (_id, { input, expect: wanted }) => {
    const { offeredOn, startsOn, reason } = input
    const wish = { participantId: await caseOf(input), goal: input.goal, offeredOn, startsOn }
    const caller = on(startsOn)
    const made = await generatePlan(caller, wish)
    if (wanted.errorsIncludes) {
      expect(refused(made)).toMatchObject({ code: 'invalid-input' })
      return
    }
    const { planId } = granted(made)
    if (reason) {
      const form = await formOf(caller, wish.participantId)
      granted(await savePlan(caller, { ...form, goalReasonCode: reason.code, goalReasonText: reason.text }))
    }
    const law = await lawOf(caller, wish.participantId, planId)
    expect(differences(wanted, law?.verdict.programme)).toEqual([])
  })

  test('what is not here is accounted for', () => {
    const extended = all.filter(({ input }) => input.extension && input.legacyMaxMonths === undefined)
    expect(here.length + extended.length + Object.keys(PROGRAMME_ELSEWHERE).length).toBe(all.length)
  })
})
