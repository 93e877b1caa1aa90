import { describe, expect, test } from 'vitest'
import { answerOf, faultsOf } from '#lib/testing/rule'
import { CHANGES } from '../integreringsloven/s46c-plan-decision'
import { planCheck } from './plan-check'
import type { PlanCheckRaw } from './plan-check-input'

const complete = {
  permitGround: 'UTL_28',
  education: 'UPPER_SECONDARY',
  goal: 'WORK',
  decidedOn: '2026-03-02',
  planDate: '2026-03-02',
  startsOn: '2026-03-16',
  madeWithParticipant: true,
  mappingDoneOn: '2026-02-01',
  careerGuidanceDoneOn: '2026-02-15',
  statements: {
    finalGoal: true,
    longTermGoals: true,
    extentNorwegian: true,
    extentSocialStudies: true,
    duration: true,
    elements: true,
    appealInfo: true,
    elementsJustified: true,
    effectJustified: true,
  },
  norwegianGoal: { listening: 'B1', reading: 'B1', writing: 'B1', oral: 'B2' },
  elements: ['WORK_DIRECTED', 'NORWEGIAN', 'SOCIAL_STUDIES', 'LIFE_SKILLS'],
  lifeSkills: { migrationHealthHours: 5, careerHours: 10 },
} satisfies PlanCheckRaw

const answer = (change: Partial<PlanCheckRaw> = {}) => answerOf(planCheck, { ...complete, ...change })
const faults = (change: object) => faultsOf(planCheck, { ...complete, ...change })
/** Present in both, dated with each other, so that only the plan's day moves. */
const datedOn = (planDate: string) => ({ planDate, decidedOn: planDate })

describe('integreringsloven § 15 third and fourth paragraph: what the plan states', () => {
  test('a complete plan lacks nothing and breaks nothing', () => {
    expect(answer()).toMatchObject({
      complete: true,
      missing: [],
      breaches: [],
      isEnkeltvedtak: true,
      appealRight: true,
      priorNotice: false,
      revision: null,
      nextReviewBy: '2026-06-02',
      notices: [],
    })
  })

  test.each([
    ['finalGoal', 'FINAL_GOAL'],
    ['longTermGoals', 'LONG_TERM_GOALS'],
    ['extentNorwegian', 'EXTENT_NORWEGIAN'],
    ['extentSocialStudies', 'EXTENT_SOCIAL_STUDIES'],
    ['duration', 'DURATION'],
    ['elements', 'ELEMENTS'],
    ['appealInfo', 'APPEAL_INFO'],
    ['elementsJustified', 'ELEMENTS_JUSTIFIED'],
    ['effectJustified', 'EFFECT_JUSTIFIED'],
  ] as const)('%s', (key, code) => {
    const { [key]: _left, ...others } = complete.statements
    expect(answer({ statements: others })).toMatchObject({ complete: false, missing: [code] })
  })

  test.each([
    ['none', undefined, undefined, ['NORWEGIAN_GOAL']],
    ['three levels', { listening: 'A2', reading: 'A2', writing: 'A2' }, undefined, ['NORWEGIAN_GOAL']],
    ['three levels and a grade', { listening: 'A2' }, true, []],
    ['a grade', undefined, true, []],
  ] as const)('norskmål: %s', (_case, norwegianGoal, norwegianGoalByGrade, missing) => {
    expect(answer({ norwegianGoal, norwegianGoalByGrade }).missing).toEqual(missing)
  })
})

describe('integreringsloven § 14 a: what the programme holds', () => {
  test.each([
    ['NORWEGIAN', ['ELEMENT_NORWEGIAN'], []],
    ['SOCIAL_STUDIES', ['ELEMENT_SOCIAL_STUDIES'], []],
    ['LIFE_SKILLS', ['ELEMENT_LIFE_SKILLS'], []],
    ['WORK_DIRECTED', ['ELEMENT_WORK_OR_EDUCATION'], []],
  ])('without %s', (element, missing, notices) => {
    const elements = complete.elements.filter((kept) => kept !== element)
    expect(answer({ elements })).toMatchObject({ missing, notices })
  })

  test('education-directed elements do as well', () => {
    const elements = ['EDUCATION_DIRECTED', 'NORWEGIAN', 'SOCIAL_STUDIES', 'LIFE_SKILLS'] as const
    expect(answer({ elements }).missing).toEqual([])
  })

  test.each([
    ['2008-03-03', ['ELEMENT_PARENTAL_GUIDANCE']],
    ['2008-03-02', []],
    ['2026-03-02', ['ELEMENT_PARENTAL_GUIDANCE']],
  ])('a child born %s', (birthDate, missing) => {
    expect(answer({ childrenBirthDates: ['2000-01-01', birthDate] }).missing).toEqual(missing)
  })

  test('parental guidance of unknown extent is pointed out', () => {
    const elements = [...complete.elements, 'PARENTAL_GUIDANCE'] as const
    expect(answer({ elements, childrenBirthDates: ['2020-01-01'] })).toMatchObject({
      missing: [],
      notices: ['PARENTAL_GUIDANCE_EXTENT_UNKNOWN'],
    })
    const parentalGuidance = { form: 'GROUP', sessions: 8 } as const
    expect(answer({ elements, parentalGuidance }).notices).toEqual([])
  })

  test('livsmestring of unknown extent is pointed out', () => {
    expect(answer({ lifeSkills: undefined }).notices).toEqual(['LIFE_SKILLS_HOURS_UNKNOWN'])
  })
})

describe('integreringsloven § 37 c: collective protection', () => {
  const collective = {
    permitGround: 'UTL_34',
    elements: ['WORK_DIRECTED', 'NORWEGIAN', 'LIFE_SKILLS'],
    statements: { ...complete.statements, extentSocialStudies: false },
  } as const

  test.each([
    ['2028-06-30', [], []],
    ['2028-07-01', ['ELEMENT_SOCIAL_STUDIES', 'EXTENT_SOCIAL_STUDIES'], ['CHAPTER_6A_ENDED']],
    ['2020-12-31', [], ['EARLIER_WORDING']],
  ])('a plan of %s', (planDate, missing, notices) => {
    expect(answer({ ...collective, ...datedOn(planDate) })).toMatchObject({ missing, notices })
  })

  test('others always have samfunnskunnskap', () => {
    expect(answer({ ...collective, permitGround: 'UTL_28' }).missing).toEqual([
      'ELEMENT_SOCIAL_STUDIES',
      'EXTENT_SOCIAL_STUDIES',
    ])
    expect(answer({ ...datedOn('2028-07-01') }).notices).toEqual([])
  })

  test('need no career guidance', () => {
    expect(answer({ ...collective, careerGuidanceDoneOn: undefined }).notices).toEqual([])
    expect(answer({ careerGuidanceDoneOn: undefined }).notices).toEqual(['CAREER_GUIDANCE_NOT_DONE'])
  })
})

describe('integreringsloven § 15 first and second paragraph: how the plan is made', () => {
  test.each([
    ['dated with the decision', { mappingDoneOn: '2026-03-02', careerGuidanceDoneOn: '2026-03-02' }, [], []],
    ['dated after it', { planDate: '2026-03-03' }, ['PLAN_NOT_WITH_DECISION'], []],
    ['dated before it', { planDate: '2026-03-01' }, ['PLAN_NOT_WITH_DECISION'], []],
    ['without the participant', { madeWithParticipant: false }, ['NOT_MADE_WITH_PARTICIPANT'], []],
    ['without mapping', { mappingDoneOn: undefined }, ['MAPPING_MISSING'], []],
    ['mapping after the plan', { mappingDoneOn: '2026-03-03' }, ['MAPPING_MISSING'], []],
    ['guidance after the plan', { careerGuidanceDoneOn: '2026-03-03' }, [], ['CAREER_GUIDANCE_NOT_DONE']],
    ['without agreement', { participantAgrees: false }, [], ['PARTICIPANT_VIEW_MISSING']],
    [
      'with an empty view',
      { participantAgrees: false, participantView: ' ' },
      [],
      ['PARTICIPANT_VIEW_MISSING'],
    ],
    ['with a view', { participantAgrees: false, participantView: 'Vil noe annet' }, [], []],
    ['a programme from before the reform', { startsOn: '2025-12-31' }, [], ['RUNNING_PROGRAMME_2026']],
    ['a programme from the day of it', { startsOn: '2026-01-01' }, [], []],
    ['an education to be looked up', { education: 'UKRAINIAN_UPPER_SECONDARY' }, [], ['GSU_LIST_CHECK']],
  ] as const)('%s', (_case, change, breaches, notices) => {
    const goal = {
      goal: 'HIGHER_EDUCATION',
      lifeSkills: { migrationHealthHours: 10, careerHours: 15 },
    } as const
    expect(answer({ ...goal, ...change })).toMatchObject({ breaches, notices })
  })

  test.each([
    ['2025-12-31', ['EARLIER_WORDING']],
    ['2026-01-01', []],
  ])('a plan of %s', (planDate, notices) => {
    const done = { mappingDoneOn: planDate, careerGuidanceDoneOn: planDate }
    expect(answer({ ...datedOn(planDate), ...done }).notices).toEqual(notices)
  })

  test('a plan made without the participant needs notice before it', () => {
    expect(answer({ madeWithParticipant: false }).priorNotice).toBe(true)
  })

  test('is looked at again some months after the last time', () => {
    expect(answer({ lastReviewedOn: '2026-05-31' }).nextReviewBy).toBe('2026-08-31')
    expect(answer({ policy: { reviewMonths: 1 } }).nextReviewBy).toBe('2026-04-02')
  })
})

describe('integreringsforskriften § 3: sessions of parental guidance', () => {
  const few = ['PARENTAL_GUIDANCE_TOO_FEW']
  const many = ['PARENTAL_GUIDANCE_TOO_MANY']

  test.each([
    ['GROUP', 7, undefined, few],
    ['GROUP', 8, undefined, []],
    ['GROUP', 12, undefined, []],
    ['GROUP', 13, undefined, many],
    ['GROUP', 3, 'Få plasser', few],
    ['GROUP', 4, 'Få plasser', []],
    ['GROUP', 13, 'Få plasser', many],
    ['GROUP', 7, ' ', few],
    ['INDIVIDUAL', 4, undefined, few],
    ['INDIVIDUAL', 5, undefined, []],
    ['INDIVIDUAL', 8, undefined, []],
    ['INDIVIDUAL', 9, undefined, many],
    ['INDIVIDUAL', 1, 'Få plasser', few],
    ['INDIVIDUAL', 2, 'Få plasser', []],
  ] as const)('%s, %i sessions, capacity reason %s', (form, sessions, capacityReason, breaches) => {
    const found = answer({ parentalGuidance: { form, sessions, capacityReason } })
    expect(found.breaches).toEqual(breaches)
    expect(found.notices).toEqual(capacityReason?.trim() ? ['CAPACITY_EXCEPTION_USED'] : [])
  })

  test('are asked for in older plans too', () => {
    const found = answer({ ...datedOn('2020-05-01'), parentalGuidance: { form: 'GROUP', sessions: 3 } })
    expect(found.breaches).toContain('PARENTAL_GUIDANCE_TOO_FEW')
  })
})

describe('integreringsforskriften § 4: hours of livsmestring', () => {
  const health = 'LIFE_SKILLS_MIGRATION_HEALTH_TOO_FEW'
  const career = 'LIFE_SKILLS_CAREER_TOO_FEW'

  test.each([
    ['UPPER_SECONDARY', 5, 10, []],
    ['UPPER_SECONDARY', 4.99, 10, [health]],
    ['UPPER_SECONDARY', 5, 9.99, [career]],
    ['COMPULSORY', 10, 15, []],
    ['COMPULSORY', 9.99, 14.99, [career, health]],
  ] as const)('%s, %d and %d hours', (education, migrationHealthHours, careerHours, breaches) => {
    expect(answer({ education, lifeSkills: { migrationHealthHours, careerHours } }).breaches).toEqual(
      breaches,
    )
  })

  test.each([
    ['2025-12-31', []],
    ['2026-01-01', [career, health]],
  ])('in a plan of %s', (planDate, breaches) => {
    const lifeSkills = { migrationHealthHours: 0, careerHours: 0 }
    expect(answer({ ...datedOn(planDate), mappingDoneOn: planDate, lifeSkills }).breaches).toEqual(breaches)
  })
})

describe('integreringsloven § 14 a third paragraph: fifteen work-directed hours', () => {
  const weeks = (...list: readonly (readonly [string, number])[]) => ({
    workWeeks: list.map(([weekStartsOn, hours]) => ({ weekStartsOn, hours })),
  })

  test.each([
    ['UPPER_SECONDARY', '2026-03-16', '2026-06-16'],
    ['COMPULSORY', '2026-03-16', '2026-09-16'],
    ['UPPER_SECONDARY', '2025-09-30', '2026-01-01'],
    ['UPPER_SECONDARY', '2025-10-02', '2026-01-02'],
    ['COMPULSORY', '2025-08-31', '2026-02-28'],
  ] as const)('%s from %s: required from %s', (education, startsOn, requiredFrom) => {
    const { workDirected } = answer({ education, startsOn })
    expect(workDirected).toEqual({ requiredFrom, weeksCounted: 0, averageHundredths: null, met: null })
  })

  test('other goals require none', () => {
    const found = answer({ goal: 'HIGHER_EDUCATION', ...weeks(['2026-06-22', 0]) })
    expect(found.workDirected).toEqual({
      requiredFrom: null,
      weeksCounted: 0,
      averageHundredths: null,
      met: null,
    })
    expect(found.breaches).toEqual([])
  })

  test.each([
    ['exactly fifteen', weeks(['2026-06-22', 14.5], ['2026-06-29', 15.5]), 2, 1500, true, []],
    [
      'a hundredth less',
      weeks(['2026-06-22', 14.5], ['2026-06-29', 15.49]),
      2,
      1500,
      false,
      ['WORK_HOURS_BELOW_15'],
    ],
    ['no hours', weeks(['2026-06-22', 0]), 1, 0, false, ['WORK_HOURS_BELOW_15']],
    ['more', weeks(['2026-06-22', 20]), 1, 2000, true, []],
    ['weeks before are not counted', weeks(['2026-06-08', 0], ['2026-06-22', 15]), 1, 1500, true, []],
    ['nor the week that began before', weeks(['2026-06-15', 0], ['2026-06-22', 15]), 1, 1500, true, []],
    [
      'thirds are rounded',
      weeks(['2026-06-22', 15], ['2026-06-29', 15], ['2026-07-06', 15.02]),
      3,
      1501,
      true,
      [],
    ],
  ])('%s', (_case, change, weeksCounted, averageHundredths, met, breaches) => {
    const found = answer(change)
    expect(found.workDirected).toMatchObject({ weeksCounted, averageHundredths, met })
    expect(found.breaches).toEqual(breaches)
  })

  test('a week that begins on the day counts', () => {
    const found = answer({ startsOn: '2026-03-15', ...weeks(['2026-06-15', 15]) })
    expect(found.workDirected).toMatchObject({ requiredFrom: '2026-06-15', weeksCounted: 1 })
  })

  test('a Monday that is not listed is pointed out, in whatever order the weeks come', () => {
    const gap = weeks(['2026-07-06', 15], ['2026-06-22', 15])
    expect(answer(gap).notices).toEqual(['WORK_WEEKS_GAP'])
    expect(answer(weeks(['2026-07-06', 15], ['2026-06-22', 15], ['2026-06-29', 15])).notices).toEqual([])
    expect(answer(weeks(['2026-06-01', 15], ['2026-06-22', 15])).notices).toEqual([])
    expect(answer({ ...gap, goal: 'HIGHER_EDUCATION' }).notices).toEqual([])
  })
})

describe('integreringsloven § 46 c: is the plan an enkeltvedtak', () => {
  const revised = (revision: PlanCheckRaw['revision']) => answer({ planDate: '2026-05-04', revision })
  const substantial = [
    'FINAL_GOAL',
    'DURATION',
    'NORWEGIAN_GOAL_LOWERED',
    'NORWEGIAN_GOAL_RAISED',
    'MANDATORY_ELEMENT',
  ]

  test.each(CHANGES.map((change) => [change]))('a revision of %s', (change) => {
    const isSubstantial = substantial.includes(change)
    const found = revised({ changes: [change] })
    expect(found).toMatchObject({
      breaches: [],
      isEnkeltvedtak: isSubstantial,
      appealRight: isSubstantial,
      priorNotice: isSubstantial,
      revision: { suggested: isSubstantial ? 'SUBSTANTIAL' : 'MINOR', marked: null, differs: false },
      notices: ['STAFF_MUST_CONFIRM'],
    })
  })

  test.each([
    [['FINAL_GOAL'], 'MINOR', false, true],
    [['FINAL_GOAL'], 'SUBSTANTIAL', true, false],
    [['COURSE_DATE'], 'SUBSTANTIAL', true, true],
    [['COURSE_DATE'], 'MINOR', false, false],
    [['COURSE_DATE', 'NORWEGIAN_GOAL_RAISED'], 'MINOR', true, true],
    [['NORWEGIAN_GOAL_LOWERED'], 'MINOR', true, true],
  ] as const)('%j marked %s', (changes, marked, isEnkeltvedtak, differs) => {
    const found = revised({ changes, marked, reason: 'Ny kartlegging' })
    expect(found).toMatchObject({
      isEnkeltvedtak,
      missing: [],
      revision: { marked, differs },
      notices: differs ? ['MARK_DIFFERS'] : [],
    })
  })

  test('a mark needs a reason', () => {
    expect(revised({ changes: ['FINAL_GOAL'], marked: 'SUBSTANTIAL' }).missing).toEqual(['REVISION_REASON'])
    expect(revised({ changes: ['FINAL_GOAL'], marked: 'SUBSTANTIAL', reason: ' ' }).missing).toEqual([
      'REVISION_REASON',
    ])
    expect(revised({ changes: ['FINAL_GOAL'] }).missing).toEqual([])
  })

  test('a participant who was heard needs no notice', () => {
    const found = revised({ changes: ['FINAL_GOAL'], participantHeard: true })
    expect(found).toMatchObject({ isEnkeltvedtak: true, priorNotice: false })
  })
})

describe('findings', () => {
  const met = (change: Partial<PlanCheckRaw>) => answer(change).findings.map((found) => found.met)

  test('say what holds', () => {
    expect(met({})).toEqual([true, true, true, true, true, true, null, true])
    const worst = {
      planDate: '2026-03-03',
      madeWithParticipant: false,
      mappingDoneOn: undefined,
      statements: {},
      elements: [],
      lifeSkills: { migrationHealthHours: 0, careerHours: 0 },
      workWeeks: [{ weekStartsOn: '2026-06-22', hours: 0 }],
      revision: { changes: ['COURSE_DATE'] },
    } as const
    expect(met(worst)).toEqual([true, false, false, false, false, false, false, false])
    expect(met({ planDate: '2026-03-03' })[0]).toBe(false)
    expect(met({ parentalGuidance: { form: 'GROUP', sessions: 1 } })[5]).toBe(false)
    expect(met({ goal: 'HIGHER_EDUCATION' })).toHaveLength(7)
  })

  test('use the facts', () => {
    const sentences = (change: Partial<PlanCheckRaw>) => answer(change).findings.map(({ because }) => because)
    expect(sentences({})).toEqual([
      'Planen er fra 2.3.2026, vedtaket fra 2.3.2026.',
      'Planen er laget sammen med deltakeren.',
      'Kompetansekartleggingen er gjort før planen.',
      'Alt planen skal si, er med.',
      'Alle elementer loven krever, er med.',
      'Det oppgitte omfanget er innenfor kravene.',
      'Kravet gjelder fra 16.6.2026; 0 uker er ført etter det.',
      'Dette er et enkeltvedtak og kan påklages.',
    ])
    const worst = sentences({
      madeWithParticipant: false,
      mappingDoneOn: undefined,
      statements: { ...complete.statements, duration: false, finalGoal: false },
      elements: ['NORWEGIAN', 'SOCIAL_STUDIES'],
      lifeSkills: { migrationHealthHours: 0, careerHours: 0 },
      revision: { changes: ['COURSE_DATE'] },
    })
    expect(worst.slice(1, 6)).toEqual([
      'Planen er ikke laget sammen med deltakeren.',
      'Kompetansekartleggingen mangler eller er gjort etter planen.',
      'Dette mangler: varighet, sluttmål.',
      'Dette mangler: livsmestring, arbeids- eller utdanningsrettet element.',
      'Omfanget av foreldreveiledning eller livsmestring er utenfor kravene.',
    ])
    expect(worst.at(-1)).toBe('Dette er en mindre endring og ikke et enkeltvedtak.')
  })
})

describe('input that makes no sense', () => {
  test.each([
    [
      'a week from a Tuesday',
      { workWeeks: [{ weekStartsOn: '2026-06-23', hours: 1 }] },
      ['CONFLICT workWeeks[0].weekStartsOn'],
    ],
    [
      'the same week twice',
      {
        workWeeks: ['2026-06-22', '2026-06-29', '2026-06-22'].map((weekStartsOn) => ({
          weekStartsOn,
          hours: 1,
        })),
      },
      ['DUPLICATE workWeeks[2].weekStartsOn'],
    ],
    [
      'the same element twice',
      { elements: ['OTHER', 'NORWEGIAN', 'OTHER', 'OTHER'] },
      ['DUPLICATE elements[2]', 'DUPLICATE elements[3]'],
    ],
    [
      'the same change twice',
      { revision: { changes: ['DURATION', 'DURATION'] } },
      ['DUPLICATE revision.changes[1]'],
    ],
    [
      'a child not yet born',
      { childrenBirthDates: ['2026-03-02', '2026-03-03'] },
      ['DATE_ORDER childrenBirthDates[1]'],
    ],
    ['looked at before it was made', { lastReviewedOn: '2026-03-01' }, ['DATE_ORDER lastReviewedOn']],
    ['looked at the same day', { lastReviewedOn: '2026-03-02' }, []],
    ['a revision of nothing', { revision: { changes: [] } }, ['OUT_OF_RANGE revision.changes']],
    [
      'negative sessions',
      { parentalGuidance: { form: 'GROUP', sessions: -1 } },
      ['OUT_OF_RANGE parentalGuidance.sessions'],
    ],
    ['no sessions', { parentalGuidance: { form: 'GROUP', sessions: 0 } }, []],
    [
      'a week of too many hours',
      { workWeeks: [{ weekStartsOn: '2026-06-22', hours: 168.5 }] },
      ['OUT_OF_RANGE workWeeks[0].hours'],
    ],
    ['a review after no months', { policy: { reviewMonths: 0 } }, ['OUT_OF_RANGE policy.reviewMonths']],
    ['a review after too many', { policy: { reviewMonths: 25 } }, ['OUT_OF_RANGE policy.reviewMonths']],
    ['no statements at all', { statements: undefined }, ['REQUIRED statements']],
  ])('%s', (_case, change, expected) => {
    expect(faults(change)).toEqual(expected)
  })
})
