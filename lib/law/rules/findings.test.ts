import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { answerOf } from '#lib/testing/rule'
import type { Case } from '../contract/cases'
import { agreement } from './agreement'
import { eligibility } from './eligibility'
import type { EligibilityRaw } from './eligibility-input'
import { planCheck } from './plan-check'
import type { PlanCheckRaw } from './plan-check-input'
import { procedure } from './procedure'
import { programme } from './programme'
import type { ProgrammeRaw } from './programme-input'
import { ruleNamed } from './registry'
import { stipend } from './stipend'
import { training } from './training'

type Told = { readonly cite: string; readonly met: boolean | null; readonly because: string }

const about = (findings: readonly Told[], cite: string) =>
  findings.filter((each) => each.cite.includes(cite)).map(({ met, because }) => [met, because])

const refugee: EligibilityRaw = {
  birthDate: '1990-05-10',
  decisionDate: '2026-03-02',
  permit: { ground: 'UTL_28', grantedOn: '2025-11-20' },
  settlement: { byAgreement: true, settledOn: '2025-12-15' },
}
const told = (change: Partial<EligibilityRaw>, cite: string) =>
  about(answerOf(eligibility, { ...refugee, ...change }).findings, cite)

describe('eligibility does not state what was not tried', () => {
  test('a job before the rule about jobs', () => {
    const change = { decisionDate: '2025-12-31', job: { positions: [{ hoursPerWeek: 40 }] } }
    expect(told(change, '§ 8 fjerde ledd')).toEqual([
      [
        null,
        'Regelen om arbeid gjelder fra 1.1.2026; vedtaket er fra 31.12.2025, og arbeidet er ikke vurdert.',
      ],
    ])
  })

  test.each([
    [
      { ground: 'UTL_28', firstSettledOn: '2019-01-01', reunificationAppliedOn: '2025-02-01' },
      'Referansepersonen var bosatt fra 1.1.2019 og hadde bodd for lenge i en kommune da det ble søkt om familieinnvandring.',
    ],
    [{ ground: 'OTHER' }, 'Referansepersonen har ikke en tillatelse som nevnt i § 9.'],
  ] as const)('family of %j', (sponsor, because) => {
    const permit = { ground: 'UTL_CH6', grantedOn: '2025-11-20' } as const
    expect(told({ permit, sponsor }, '§ 9 første')).toEqual([[false, because]])
  })

  test.each([
    ['UTL_38_1', ' at den kan fornyes, og er gitt etter søknad om beskyttelse.'],
    ['UTL_53', ' at den kan fornyes.'],
  ] as const)('a permit that cannot be renewed: %s', (ground, ending) => {
    const permit = { ground, grantedOn: '2025-11-20', renewable: false, onAsylumApplication: true }
    expect(told({ permit }, '§ 9 første')[0]?.[1]).toContain(`oppfyller ikke vilkårene § 9 stiller:${ending}`)
  })

  test('a permit of another kind', () => {
    const permit = { ground: 'VISA', grantedOn: '2025-11-20' } as const
    expect(told({ permit }, '§ 9 første')).toEqual([[false, 'Tillatelsen (visum) er ikke nevnt i § 9.']])
  })

  test('an unknown citizenship is not outside the EEA', () => {
    expect(told({ citizenship: 'UNKNOWN' }, '§ 8 femte ledd')[0]?.[0]).toBeNull()
    const permit = { ground: 'EEA', grantedOn: '2025-11-20' } as const
    expect(told({ citizenship: 'UNKNOWN', permit }, '§ 8 femte ledd')[0]?.[0]).toBe(false)
  })

  test('a family member who was a minor: an official must give reasons', () => {
    const minor = {
      birthDate: '2009-11-20',
      permit: { ground: 'UTL_CH6', grantedOn: '2025-11-20' },
      sponsor: { ground: 'OTHER' },
    } as const
    expect(told(minor, '§ 8 tredje ledd').at(-1)).toEqual([
      null,
      'Familiemedlemmet var under 18 år da tillatelsen ble gitt: en ansatt må begrunne om program kan tilbys.',
    ])
    const old = { ...minor, permit: { ground: 'UTL_CH6', grantedOn: '2020-11-20' } } as const
    expect(answerOf(eligibility, { ...refugee, ...old, birthDate: '2004-11-21' }).outcome).toBe(
      'STAFF_DECIDES',
    )
  })
})

test('what an official decides has something for the official to judge', () => {
  const folder = new URL('../cases/', import.meta.url)
  const cases = JSON.parse(readFileSync(new URL('eligibility.json', folder), 'utf8')) as readonly Case[]
  for (const { id, rule, input } of cases) {
    const result = ruleNamed(rule)?.run(input)
    if (!result?.ok) continue
    const { outcome, findings } = result.value as { outcome: string; findings: readonly Told[] }
    if (outcome === 'STAFF_DECIDES')
      expect(
        findings.some(({ met }) => met === null),
        id,
      ).toBe(true)
  }
})

test('no sentence of any worked case holds a code', () => {
  const folder = new URL('../cases/', import.meta.url)
  const cases = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as readonly Case[])
  for (const { id, rule, input } of cases) {
    const result = ruleNamed(rule)?.run(input)
    if (!result?.ok) continue
    for (const { because } of (result.value as { findings: readonly Told[] }).findings)
      expect(because, id).not.toMatch(/[A-Z]{2,}_[A-Z0-9]/)
  }
})

const work: ProgrammeRaw = {
  permitGround: 'UTL_28',
  permitGrantedOn: '2025-11-20',
  birthDate: '1990-05-10',
  education: 'COMPULSORY',
  goal: 'WORK',
  offeredOn: '2026-03-02',
  startsOn: '2026-04-01',
}
const ofProgramme = (change: Partial<ProgrammeRaw>) => answerOf(programme, { ...work, ...change }).findings

describe('programme', () => {
  test('a goal of the older wording is an official’s to judge', () => {
    const findings = ofProgramme({
      birthDate: '1965-01-01',
      goal: 'PARTS_OF_UPPER_SECONDARY',
      permitGrantedOn: '2024-01-01',
      goalSetOn: '2025-12-31',
    })
    expect(about(findings, '§ 13 første ledd')[0]?.[0]).toBeNull()
  })

  test('a plan that is too long is not met', () => {
    expect(about(ofProgramme({ plannedMonths: 30 }), '§ 13 tredje ledd')).toEqual([
      [false, 'Det er planlagt 30 måneder; programmet kan vare i høyst 24 måneder.'],
    ])
    expect(about(ofProgramme({ plannedMonths: 24 }), '§ 13 tredje ledd')[0]?.[0]).toBe(true)
  })

  test('a length that staff typed is not explained by the present law', () => {
    const legacy = { offeredOn: '2025-12-01', startsOn: '2025-12-15', permitGrantedOn: '2025-01-01' }
    expect(about(ofProgramme({ ...legacy, legacyMaxMonths: 18 }), '§§ 75, 76').at(-1)).toEqual([
      null,
      'Kommunen har angitt 18 måneder etter eldre regler, som ikke er regnet ut her. Siste dag er 14.6.2027.',
    ])
  })
})

const plan: PlanCheckRaw = {
  permitGround: 'UTL_28',
  education: 'UPPER_SECONDARY',
  goal: 'HIGHER_EDUCATION',
  decidedOn: '2026-03-02',
  planDate: '2026-03-02',
  startsOn: '2026-03-16',
  madeWithParticipant: true,
  statements: {},
  elements: ['LIFE_SKILLS', 'PARENTAL_GUIDANCE'],
}

describe('planCheck', () => {
  test('an extent that nobody has given is not within the requirements', () => {
    const found = (change: Partial<PlanCheckRaw>) =>
      about(answerOf(planCheck, { ...plan, ...change }).findings, 'integreringsforskriften § 3')
    expect(found({})).toEqual([[null, 'Omfanget er ikke oppgitt for foreldreveiledning og livsmestring.']])
    expect(found({ elements: [] })[0]?.[0]).toBe(true)
    expect(found({ lifeSkills: { migrationHealthHours: 0, careerHours: 0 } })[0]?.[0]).toBe(false)
  })

  test('a mark without a reason is named', () => {
    const revision = { changes: ['COURSE_DATE'], marked: 'MINOR' } as const
    const found = (more: object) =>
      answerOf(planCheck, { ...plan, revision: { ...revision, ...more } }).findings.map(
        ({ because }) => because,
      )
    const sentence = 'Det er ikke begrunnet hvor vesentlig endringen av planen er.'
    expect(found({})).toContain(sentence)
    expect(found({ reason: 'Ny dato' })).not.toContain(sentence)
  })
})

test('a contract is not explained by an amendment that is not in force', () => {
  const base = {
    settledOn: '2026-01-15',
    decidedOn: '2026-03-02',
    planDate: '2026-03-02',
    today: '2026-03-10',
    participantLanguages: ['ti'],
    interpreterNeeded: false,
  }
  const cites = (law: object) => answerOf(agreement, { ...base, law }).findings.map(({ cite }) => cite)
  expect(cites({})).not.toContainEqual(expect.stringContaining('lov 12.6.2026'))
  expect(cites({ declarationInForceFrom: '2026-03-02' })).toContainEqual(
    expect.stringContaining('lov 12.6.2026'),
  )
})

test('the duties of procedure each have their finding and their trace', () => {
  const found = answerOf(procedure, {
    matter: 'AWARD_PROGRAMME',
    decidedOn: '2026-10-30',
    onApplication: true,
    grantedInFull: true,
    applicationReceivedOn: '2026-10-01',
    informationAvailableOn: '2026-10-01',
    registeredOn: '2026-12-02',
    document: 'DRAFT',
  })
  expect(found.findings.slice(2).map(({ cite, met }) => [cite, met])).toEqual([
    ['forvaltningsloven § 24', false],
    ['forvaltningsloven § 11 a', null],
    ['integreringsforskriften § 58', false],
    ['bevaringsforskrifta § 64', true],
  ])
  expect(found.trace.map(({ cite }) => cite)).toEqual(
    expect.arrayContaining([
      'forvaltningsloven § 11 a',
      'integreringsforskriften § 58',
      'bevaringsforskrifta § 64',
    ]),
  )
  const waiting = answerOf(procedure, {
    matter: 'STOP',
    decidedOn: '2026-10-30',
    informationAvailableOn: '2026-10-01',
    document: 'PLAN',
  })
  expect(waiting.findings.slice(-2).map(({ met }) => met)).toEqual([null, false])
})

describe('a trace holds from the day of the version that was used', () => {
  type Node = {
    readonly rule: string
    readonly validFrom: string | null
    readonly uses: Record<string, Node>
  }
  const nodes = (trace: readonly unknown[]): readonly Node[] =>
    (trace as readonly Node[]).flatMap((node) => [node, ...nodes(Object.values(node.uses))])
  const dayOf = (trace: readonly unknown[], rule: string) =>
    nodes(trace).find((node) => node.rule === rule)?.validFrom

  test('the switched age, the hours, the clock and the couple', () => {
    const aged = answerOf(eligibility, { ...refugee, law: { age60InForceFrom: '2026-02-01' } })
    expect(dayOf(aged.trace, 'integreringsloven.s08.upperAgeLimit')).toBe('2026-02-01')
    const before = answerOf(eligibility, { ...refugee, law: { age60InForceFrom: '2026-04-01' } })
    expect(dayOf(before.trace, 'integreringsloven.s08.upperAgeLimit')).toBe('2021-01-01')

    const trained = answerOf(training, {
      birthDate: '1990-01-01',
      permit: { ground: 'UTL_28', grantedOn: '2024-03-01' },
      education: 'NONE',
    })
    expect(dayOf(trained.trace, 'integreringsforskriften.f73.hours')).toBe('2022-01-01')
    expect(dayOf(trained.trace, 'integreringsforskriften.f74.clock')).toBe('2023-08-01')

    const couple = answerOf(stipend, {
      month: '2026-06',
      birthDate: '2004-01-01',
      programme: { startedOn: '2025-01-01' },
      partner: { kind: 'SPOUSE', togetherFrom: '2020-01-01', programmeStartedOn: '2025-01-01' },
    })
    expect(dayOf(couple.trace, 's20-rate-parts')).toBe('2024-07-01')
  })
})

test('a number used on a day after its re-reading is named, whichever day chose it', () => {
  const recheckOf = (change: Partial<PlanCheckRaw>) =>
    answerOf(planCheck, { ...plan, ...change }).recheck.map(({ parameter }) => parameter)
  const later = {
    goal: 'WORK',
    decidedOn: '2027-01-05',
    planDate: '2027-01-05',
    startsOn: '2027-04-11',
    workWeeks: [{ weekStartsOn: '2027-07-12', hours: 20 }],
  } as const
  expect(recheckOf(later)).toContain('integreringsloven.s14a.workDirectedHours')
  const collective = { permitGround: 'UTL_34', decidedOn: '2028-01-05', planDate: '2028-01-05' } as const
  expect(recheckOf(collective)).toContain('integreringsloven.s37c.withoutSocialStudies')
  expect(recheckOf({})).toEqual([])
})
