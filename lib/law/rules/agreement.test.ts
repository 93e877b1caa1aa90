import { describe, expect, test } from 'vitest'
import { answerOf, faultsOf } from '#lib/testing/rule'
import { agreement } from './agreement'
import type { AgreementRaw } from './agreement-input'

const plan: AgreementRaw = {
  settledOn: '2026-01-15',
  decidedOn: '2026-03-02',
  planDate: '2026-03-02',
  today: '2026-06-30',
  participantLanguages: ['ti', 'ar'],
  interpreterNeeded: true,
}
const interpreter = {
  language: 'ti',
  category: 'B',
  confidentialityConfirmed: true,
  impartialityConfirmed: true,
} as const
const signing = {
  on: '2026-03-02',
  outcome: 'SIGNED',
  place: 'Storvik',
  signedBy: ['PARTICIPANT', 'MUNICIPALITY'],
  interpreter,
} as const
const inForce = { law: { declarationInForceFrom: '2026-03-01' } }

const answer = (change: Partial<AgreementRaw> = {}) => answerOf(agreement, { ...plan, ...change })
const signed = (change: object, others: Partial<AgreementRaw> = {}) =>
  answer({ ...others, signing: { ...signing, ...change } })
const faults = (change: object) => faultsOf(agreement, { ...plan, ...change })

describe('integreringsloven § 16: contract or declaration', () => {
  const contract = { type: 'CONTRACT', requiredSignatures: ['MUNICIPALITY', 'PARTICIPANT'] }
  const declaration = { type: 'DECLARATION', requiredSignatures: ['PARTICIPANT'] }

  test.each([
    ['not in force', null, undefined, contract, false, []],
    ['in force the day after the plan', '2026-03-03', undefined, contract, false, []],
    ['in force the day of the plan', '2026-03-02', undefined, declaration, false, ['IN_FORCE_DAY']],
    ['in force the day before', '2026-03-01', undefined, declaration, false, []],
    ['revised across the day', '2026-03-01', '2026-02-28', contract, true, ['REVISED_PLAN_UNCLEAR']],
    ['revised, first made on the day', '2026-03-01', '2026-03-01', declaration, false, []],
    ['revised before it took effect', '2026-03-03', '2026-02-01', contract, false, []],
    [
      'revised on the day, first made before',
      '2026-03-02',
      '2026-02-28',
      contract,
      true,
      ['REVISED_PLAN_UNCLEAR'],
    ],
  ])('%s', (_case, declarationInForceFrom, firstPlanOn, document, voluntaryDeclaration, notices) => {
    const found = answer({ law: { declarationInForceFrom }, firstPlanOn })
    expect(found).toMatchObject({ ...document, voluntaryDeclaration, notices, status: 'NOT_SIGNED' })
    expect(found).toMatchObject({
      isEnkeltvedtak: false,
      appealable: false,
      refusal: null,
      daysFromPlan: null,
    })
  })

  test('the municipality may choose the declaration for revised plans', () => {
    const found = answer({ ...inForce, firstPlanOn: '2026-02-28', policy: { revisedPlan: 'DECLARATION' } })
    expect(found).toMatchObject({
      ...declaration,
      voluntaryDeclaration: false,
      notices: ['REVISED_PLAN_UNCLEAR'],
    })
  })

  test.each([
    ['RIGHT_AND_DUTY', true, 'SHALL', []],
    ['OFFERED', false, 'SHALL', ['OFFERED_DUTY_UNCLEAR']],
    ['OFFERED', true, 'ASKED', ['OFFERED_DUTY_UNCLEAR']],
  ] as const)('%s, asked only: %s', (dutyGroup, askOffered, signatureDuty, notices) => {
    expect(answer({ dutyGroup, policy: { askOffered } })).toMatchObject({ signatureDuty, notices })
  })
})

describe('a signing', () => {
  test.each([
    [['PARTICIPANT', 'MUNICIPALITY'], {}, 'SIGNED', [], []],
    [['PARTICIPANT'], {}, 'INCOMPLETE', ['MUNICIPALITY'], []],
    [['MUNICIPALITY'], {}, 'INCOMPLETE', ['PARTICIPANT'], []],
    [[], {}, 'INCOMPLETE', ['MUNICIPALITY', 'PARTICIPANT'], []],
    [['PARTICIPANT'], inForce, 'SIGNED', [], []],
    [['MUNICIPALITY'], inForce, 'BLOCKED', ['PARTICIPANT'], ['EXTRA_SIGNATURE']],
  ] as const)('by %j, %j', (signedBy, law, status, missingSignatures, blocks) => {
    expect(signed({ signedBy }, law)).toMatchObject({ status, missingSignatures, blocks, refusal: null })
  })

  test.each([
    [0, {}, []],
    [1, {}, ['SIGNED_LATE']],
    [14, inForce, []],
    [15, inForce, ['SIGNED_LATE']],
    [3, { policy: { maxDaysFromPlan: 3 } }, []],
    [4, { policy: { maxDaysFromPlan: 3 } }, ['SIGNED_LATE']],
    [1, { ...inForce, policy: { maxDaysFromPlan: 0 } }, ['SIGNED_LATE']],
  ])('%i days after the plan, %j', (days, change, notices) => {
    const on = `2026-03-${String(2 + days).padStart(2, '0')}`
    expect(signed({ on, signedBy: ['PARTICIPANT'] }, change)).toMatchObject({ daysFromPlan: days, notices })
  })

  test.each([
    ['no place', { place: undefined }, {}, ['PLACE_MISSING']],
    ['an empty place', { place: ' ' }, {}, ['PLACE_MISSING']],
    [
      'a draft translation',
      {},
      { templateVersion: '1', translation: { language: 'ti', status: 'DRAFT', templateVersion: '1' } },
      ['TRANSLATION_DRAFT'],
    ],
    [
      'another version',
      {},
      { templateVersion: '1', translation: { language: 'ti', status: 'OFFICIAL', templateVersion: '2' } },
      ['TRANSLATION_OTHER_VERSION'],
    ],
    [
      'a good translation',
      {},
      {
        templateVersion: '1',
        translation: { language: 'ti', status: 'QUALITY_ASSURED', templateVersion: '1' },
      },
      [],
    ],
    ['a template without translation', {}, { templateVersion: '1' }, []],
  ] as const)('with %s', (_case, change, others, blocks) => {
    const found = signed(change, others)
    expect(found).toMatchObject({ blocks, status: blocks.length > 0 ? 'BLOCKED' : 'SIGNED' })
    const refused = answer({
      ...others,
      signing: { ...signing, ...change, signedBy: [], outcome: 'REFUSED', reason: 'x', guidanceGiven: true },
    })
    expect(refused).toMatchObject({ blocks: [], status: 'REFUSED', missingSignatures: [] })
  })
})

describe('tolkeloven: the interpreter', () => {
  const with_ = (change: object) => ({ interpreter: { ...interpreter, ...change } })

  test.each([
    ['a qualified one', {}, [], []],
    ['a child', with_({ minor: true }), ['INTERPRETER_IS_CHILD'], []],
    ['a relative', with_({ relative: true }), ['INTERPRETER_IS_RELATIVE'], []],
    ['one of another language', with_({ language: 'fa' }), ['INTERPRETER_LANGUAGE'], []],
    ['one of the second language', with_({ language: 'ar' }), [], []],
    [
      'no promise of silence',
      with_({ confidentialityConfirmed: false }),
      ['CONFIDENTIALITY_UNCONFIRMED'],
      [],
    ],
    ['no promise of impartiality', with_({ impartialityConfirmed: false }), ['IMPARTIALITY_UNCONFIRMED'], []],
    ['none', { interpreter: undefined }, ['INTERPRETER_MISSING'], []],
    [
      'none, and an empty reason',
      { interpreter: undefined, noInterpreterReason: ' ' },
      ['INTERPRETER_MISSING'],
      [],
    ],
    [
      'none, and a reason',
      { interpreter: undefined, noInterpreterReason: 'Snakker norsk' },
      [],
      ['SIGNED_WITHOUT_INTERPRETER'],
    ],
    ['a reason not needed', { noInterpreterReason: 'Snakker norsk' }, [], []],
    ['an unqualified one', with_({ category: 'NONE' }), [], ['UNQUALIFIED_INTERPRETER_DISPENSATION']],
  ])('%s', (_case, change, blocks, notices) => {
    expect(signed(change)).toMatchObject({ blocks, notices })
    const refused = { ...change, outcome: 'REFUSED', signedBy: [], reason: 'x', guidanceGiven: true }
    expect(signed(refused)).toMatchObject({ blocks, notices, status: 'REFUSED' })
    const postponed = { ...change, outcome: 'POSTPONED', signedBy: [], postponedReason: 'ILLNESS' }
    expect(signed(postponed)).toMatchObject({
      blocks: [],
      notices: [],
      status: 'POSTPONED',
      missingSignatures: [],
    })
  })

  test.each([
    ['2026-12-31', undefined, [], ['UNQUALIFIED_INTERPRETER_DISPENSATION']],
    ['2026-12-31', 'Ingen andre', [], ['UNQUALIFIED_INTERPRETER_DISPENSATION']],
    ['2027-01-01', undefined, ['INTERPRETER_NOT_QUALIFIED'], []],
    ['2027-01-01', ' ', ['INTERPRETER_NOT_QUALIFIED'], []],
    ['2027-01-01', 'Ingen andre', [], ['UNQUALIFIED_INTERPRETER_EXCEPTION']],
  ])('unqualified on %s, reason %s', (on, unqualifiedReason, blocks, notices) => {
    const dates = { today: on, planDate: on, decidedOn: on }
    const change = with_({ category: 'NONE', unqualifiedReason })
    expect(signed({ on, ...change }, dates)).toMatchObject({ blocks, notices })
  })

  test('the dispensation may be prolonged', () => {
    const on = '2027-06-30'
    const dates = { today: on, planDate: on, decidedOn: on, law: { interpreterDispensationUntil: on } }
    expect(signed({ on, ...with_({ category: 'NONE' }) }, dates).blocks).toEqual([])
  })

  test('is checked when recorded, though not needed; and not missed when not needed', () => {
    expect(signed(with_({ minor: true }), { interpreterNeeded: false }).blocks).toEqual([
      'INTERPRETER_IS_CHILD',
    ])
    const none = { interpreter: undefined, noInterpreterReason: 'Snakker norsk' }
    expect(signed(none, { interpreterNeeded: false })).toMatchObject({ blocks: [], notices: [] })
    expect(signed({ interpreter: undefined }, { interpreterNeeded: false }).blocks).toEqual([])
  })
})

describe('a refusal', () => {
  const refused = (change: object, policy: AgreementRaw['policy'] = {}) =>
    signed(
      { outcome: 'REFUSED', signedBy: [], reason: 'Vil lese mer', guidanceGiven: true, ...change },
      { policy },
    )
  const nothing = { stipendEffect: 'NONE', programmeEffect: 'NONE' }

  test.each([
    [{}, '2026-03-16', false],
    [{ followUpDays: 1 }, '2026-03-03', false],
    [{ refusal: 'NONE' }, null, false],
    [{ refusal: 'LEADER_DECISION' }, null, true],
  ] as const)('under the policy %j', (policy, followUpOn, leaderDecision) => {
    expect(refused({}, policy).refusal).toEqual({ ...nothing, followUpOn, leaderDecision })
  })

  test.each([
    [{ reason: undefined }, ['REFUSAL_REASON_MISSING']],
    [{ reason: ' ' }, ['REFUSAL_REASON_MISSING']],
    [{ guidanceGiven: false }, ['GUIDANCE_MISSING']],
    [{ on: '2026-03-20' }, []],
  ])('%j', (change, notices) => {
    expect(refused(change).notices).toEqual(notices)
  })

  test('a signing needs neither reason nor guidance', () => {
    expect(signed({}).notices).toEqual([])
  })
})

describe('the dates', () => {
  test('a plan that is not of the day of the decision is pointed out, but not a revised one', () => {
    expect(answer({ planDate: '2026-03-05' }).notices).toEqual(['PLAN_DATE_DIFFERS'])
    expect(answer({ planDate: '2026-03-05', firstPlanOn: '2026-03-02' }).notices).toEqual([])
  })

  test.each([
    ['decided before settlement', { settledOn: '2026-03-03' }, ['DATE_ORDER decidedOn']],
    ['decided the day of settlement', { settledOn: '2026-03-02' }, []],
    ['a plan of tomorrow', { today: '2026-03-01' }, ['DATE_ORDER planDate']],
    ['a plan of today', { today: '2026-03-02' }, []],
    ['a first plan after this', { firstPlanOn: '2026-03-03' }, ['DATE_ORDER firstPlanOn']],
    ['a first plan of the same day', { firstPlanOn: '2026-03-02' }, []],
    [
      'signed before the plan',
      { planDate: '2026-03-05', signing: { ...signing, on: '2026-03-04' } },
      ['DATE_ORDER signing.on'],
    ],
    [
      'signed before the decision',
      { planDate: '2026-02-01', signing: { ...signing, on: '2026-03-01' } },
      ['DATE_ORDER signing.on'],
    ],
    [
      'signed tomorrow',
      { today: '2026-03-09', signing: { ...signing, on: '2026-03-10' } },
      ['DATE_ORDER signing.on'],
    ],
    ['signed today', { today: '2026-03-10', signing: { ...signing, on: '2026-03-10' } }, []],
    ['refused and signed', { signing: { ...signing, outcome: 'REFUSED' } }, ['CONFLICT signing.signedBy']],
    [
      'postponed without a reason',
      { signing: { on: '2026-03-02', outcome: 'POSTPONED' } },
      ['REQUIRED signing.postponedReason'],
    ],
    [
      'the same signer twice',
      { signing: { ...signing, signedBy: ['PARTICIPANT', 'PARTICIPANT'] } },
      ['DUPLICATE signing.signedBy[1]'],
    ],
    [
      'a translation of no known version',
      { translation: { language: 'ti', status: 'DRAFT', templateVersion: '1' } },
      ['REQUIRED templateVersion'],
    ],
    ['no language', { participantLanguages: [] }, ['OUT_OF_RANGE participantLanguages']],
    [
      'too many days',
      { policy: { maxDaysFromPlan: 366, followUpDays: 366 } },
      ['OUT_OF_RANGE policy.followUpDays', 'OUT_OF_RANGE policy.maxDaysFromPlan'],
    ],
    [
      'too few days',
      { policy: { maxDaysFromPlan: -1, followUpDays: 0 } },
      ['OUT_OF_RANGE policy.followUpDays', 'OUT_OF_RANGE policy.maxDaysFromPlan'],
    ],
  ])('%s', (_case, change, expected) => {
    expect(faults(change)).toEqual(expected)
  })
})

describe('findings', () => {
  const told = (found: ReturnType<typeof answer>) => found.findings.map(({ met, because }) => [met, because])
  const neverAppealed = [false, 'Dokumentet er ikke et enkeltvedtak og kan ikke påklages.']

  test('before any meeting', () => {
    expect(told(answer())).toEqual([
      [true, 'Planen er fra 2.3.2026: deltakeren og kommunen bruker integreringskontrakt.'],
      neverAppealed,
      [null, 'Dokumentet er ikke signert.'],
    ])
  })

  test('of a signing', () => {
    expect(told(signed({ signedBy: ['PARTICIPANT'] }, inForce)).slice(0)).toEqual([
      [true, 'Planen er fra 2.3.2026: deltakeren og kommunen bruker integreringserklæring.'],
      neverAppealed,
      [true, 'Ingenting står i veien ved tolkingen.'],
      [true, 'Alle som skal signere, signerte 2.3.2026.'],
    ])
    expect(told(signed({ signedBy: [], place: '', interpreter: undefined })).slice(2)).toEqual([
      [false, 'Tolkingen oppfyller ikke kravene: tolk mangler.'],
      [false, 'Dette må rettes: tolk mangler, sted mangler.'],
      [false, 'Minst én signatur mangler.'],
    ])
  })

  test('of a meeting that led to nothing', () => {
    const postponed = { on: '2026-03-03', outcome: 'POSTPONED', postponedReason: 'ILLNESS' } as const
    expect(told(answer({ signing: postponed })).at(-1)).toEqual([
      null,
      'Møtet 3.3.2026 endte uten signatur. Det har ingen virkning for programmet eller stønaden.',
    ])
  })
})
