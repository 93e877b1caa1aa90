import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fromMessage } from '#lib/i18n/message'
import { guidanceErrors, guidanceWarnings } from '#lib/i18n/texts/guidance-input'
import { differences } from '#lib/law/contract/compare'
import { Forbidden, ROLES } from '#lib/platform/access'
import { insertCase, setSetting } from '#lib/testing/case-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { guidance, guidanceOfCase } from './guidance.queries'
import type { GuidanceForm } from './guidance.schema'
import { removeGuidanceNote } from './remove-note'
import { saveNote } from './save-note'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const elsewhere = await callerAs(['adviser'], { municipalityId: GRANLI })
await setSetting(asOwner, 'citizenshipGuidance', true)

type Example = {
  id: string
  title: string
  input: Record<string, unknown>
  expect: Record<string, unknown> & { errorsIncludes?: { path: string }[] }
}
const examples: Example[] = JSON.parse(readFileSync('lib/law/cases/citizenship.json', 'utf8'))

const permit = {
  basis: 'UTL_28',
  appliedFrom: 'NORWAY',
  appliedOn: '2019-01-01',
  grantedOn: '2019-05-01',
  validFrom: '2019-05-01',
  validTo: '2029-04-30',
  firstPermit: true,
  enteredOn: '',
  shortReason: '',
  givesBasisForPermanent: true,
  revokedOn: '',
}

const blank: GuidanceForm = {
  birthDate: '1990-05-01',
  asOf: '2027-03-10',
  arrivedOn: '2018-12-01',
  citizenship: 'THIRD_COUNTRY',
  bornInNorway: false,
  statelessByChoice: false,
  formerNorwegian: false,
  parentCitizenshipDate: '',
  refugee: { everGranted28: true, cessation37On: '', revoked63On: '' },
  permits: [permit],
  refusals: [],
  trips: [],
  unions: [],
  taxYears: [],
  registeredOn: '',
  feePaidOn: '',
  submittedOn: '',
  decisionOn: '',
  config: {
    twoMonthsDays: '60',
    travelDays: 'NIGHTS',
    gBasis: 'AVERAGE',
    continuousGap: 'IN_WINDOW',
    marriageWindow: 'ALL',
    assumeRenewal: true,
  },
  plannedTripOn: '',
}

const typed = (value: unknown): unknown => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(typed)
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, typed(one)]))
  return value
}

/** A case of the contract as a person would type it: every field there, those not given empty. */
const formOf = (input: Record<string, unknown>): GuidanceForm => {
  const given = typed(input) as Partial<GuidanceForm>
  return {
    ...blank,
    birthDate: '',
    arrivedOn: '',
    ...given,
    refugee: { everGranted28: false, cessation37On: '', revoked63On: '', ...given.refugee },
    config: { ...blank.config, ...given.config },
    permits: (given.permits ?? []).map((one) => {
      const { id: _id, ...rest } = { id: '', ...one } as Partial<GuidanceForm['permits'][number]> & {
        id: string
      }
      return { ...permit, appliedOn: '', grantedOn: '', validTo: '', ...rest }
    }),
    refusals: (given.refusals ?? []).map((one) => ({ ...one, laterGrantedOn: one.laterGrantedOn ?? '' })),
    trips: (given.trips ?? []).map((one) => ({ ...one, returnedOn: one.returnedOn ?? '' })),
    unions: (given.unions ?? []).map((one) => ({
      ...one,
      to: one.to ?? '',
      prison: one.prison ?? [],
      sharedHome: one.sharedHome.map((home) => ({ ...home, to: home.to ?? '' })),
    })),
  }
}

describe('the contract’s cases of citizenship pass through the query of the screen', () => {
  test.each(examples.map((each) => [each.id, each.title, each] as const))(
    '%s %s',
    async (_id, _title, each) => {
      const { errorsIncludes, ...expected } = each.expect
      const answer = await guidance(adviser, formOf(each.input))
      if (errorsIncludes) {
        const refusal = refused(answer)
        const fields = Object.keys('fields' in refusal ? refusal.fields : {})
        const wanted = errorsIncludes.map(({ path }) => path.replaceAll(/\[(\d+)\]/g, '.$1'))
        expect(fields).toEqual(expect.arrayContaining(wanted))
        return
      }
      expect(differences(expected, granted(answer))).toEqual([])
    },
  )
})

const formFields = readdirSync('components/citizenship')
  .map((file) => readFileSync(`components/citizenship/${file}`, 'utf8'))
  .join('\n')

describe('everything that the rule asks can be typed', () => {
  /** The leaves of the form, as its fields name them: `permits.0.validTo` by its last part alone. */
  const leaves = (value: unknown, path: string): readonly string[] => {
    if (Array.isArray(value)) return value.flatMap((one) => leaves(one, '*'))
    if (typeof value !== 'object' || value === null) return [path]
    return Object.entries(value).flatMap(([key, one]) => leaves(one, path ? `${path}.${key}` : key))
  }
  const filled = {
    ...blank,
    trips: [{ departedOn: '', returnedOn: '' }],
    refusals: [{ refusedOn: '', deferred: false, laterGrantedOn: '' }],
    taxYears: [{ year: '', totalIncomeKr: '', assessedOn: '' }],
    unions: [
      {
        kind: '',
        from: '',
        to: '',
        spouseNorwegianFrom: '',
        sharedHome: [{ from: '', to: '' }],
        prison: [{ from: '', to: '' }],
      },
    ],
  }

  test.each([...new Set(leaves(filled, ''))])('%s', (leaf) => {
    const name = leaf.startsWith('*.') ? `${'$'}{path}${leaf.slice(1)}` : leaf
    expect(formFields).toMatch(new RegExp(`name=["{\`]+${name.replaceAll(/[.${}]/g, '\\$&')}["\`]`))
  })

  test('the periods of a couple too', () => {
    for (const periods of ['sharedHome', 'prison']) expect(formFields).toContain(`.${periods}\``)
  })
})

const union = {
  kind: 'MARRIAGE',
  from: '2020-01-01',
  to: '',
  spouseNorwegianFrom: '2015-01-01',
  sharedHome: [{ from: '2020-01-01', to: '' }],
  prison: [],
}
const withoutRefugee = { refugee: { ...blank.refugee, everGranted28: false } }
const year = { year: '2025', totalIncomeKr: '400000', assessedOn: '2026-06-01' }

describe('bad input is answered by its sentence at its field', () => {
  test.each([
    ['E01', { birthDate: '31.02.1990' }, 'birthDate'],
    ['E02', { permits: [{ ...permit, validTo: '2019-04-30' }] }, 'permits.0.validTo'],
    ['E03', { permits: [{ ...permit, grantedOn: '2018-12-31' }] }, 'permits.0.grantedOn'],
    ['E04', { trips: [{ departedOn: '2020-02-02', returnedOn: '2020-02-01' }] }, 'trips.0.returnedOn'],
    ['E05', { permits: [{ ...permit, appliedOn: '' }] }, 'permits.0.appliedOn'],
    ['E06', { arrivedOn: '', permits: [{ ...permit, appliedFrom: 'ABROAD' }] }, 'arrivedOn'],
    [
      'E07',
      { refusals: [{ refusedOn: '2020-02-02', deferred: false, laterGrantedOn: '2020-02-01' }] },
      'refusals.0.laterGrantedOn',
    ],
    ['E08', { unions: [{ ...union, to: '2019-01-01' }] }, 'unions.0.to'],
    [
      'E08',
      { unions: [{ ...union, sharedHome: [{ from: '2019-01-01', to: '' }] }] },
      'unions.0.sharedHome.0.from',
    ],
    [
      'E08',
      { unions: [{ ...union, sharedHome: [...union.sharedHome, { from: '2018-01-01', to: '2018-06-01' }] }] },
      'unions.0.sharedHome.1.from',
    ],
    [
      'E08',
      { unions: [{ ...union, prison: [{ from: '2021-02-01', to: '2021-01-01' }] }] },
      'unions.0.prison.0.to',
    ],
    [
      'required',
      { unions: [{ ...union, prison: [{ from: '2021-02-01', to: '' }] }] },
      'unions.0.prison.0.to',
    ],
    ['E09', { taxYears: [year, year] }, 'taxYears.1.year'],
    ['E10', { taxYears: [{ ...year, assessedOn: '2025-12-31' }] }, 'taxYears.0.assessedOn'],
    ['E11', { arrivedOn: '1990-04-30' }, 'arrivedOn'],
    ['E11', { asOf: '1990-04-30' }, 'asOf'],
    ['E12', { submittedOn: '2027-03-01', decisionOn: '2027-02-01' }, 'decisionOn'],
    ['E12', { registeredOn: '2027-03-01', submittedOn: '2027-02-01' }, 'submittedOn'],
    ['E13', { taxYears: [{ ...year, totalIncomeKr: '-5' }] }, 'taxYears.0.totalIncomeKr'],
    ['E13', { taxYears: [{ ...year, totalIncomeKr: '4000,50' }] }, 'taxYears.0.totalIncomeKr'],
    ['E14', { permits: [{ ...permit, shortReason: 'UTL60_1_3' }] }, 'permits.0.shortReason'],
    ['E15', { taxYears: [{ ...year, year: '2014', assessedOn: '2015-06-01' }] }, 'taxYears.0.year'],
    ['E01', { plannedTripOn: '2027-02-30' }, 'plannedTripOn'],
    ['required', { permits: [{ ...permit, validFrom: '' }] }, 'permits.0.validFrom'],
    ['choose', { citizenship: 'MARTIAN' }, 'citizenship'],
    ['choose', { permits: [{ ...permit, basis: 'NONE' }] }, 'permits.0.basis'],
    ['twoMonths', { config: { ...blank.config, twoMonthsDays: '93' } }, 'config.twoMonthsDays'],
  ] as const)('%s %#', async (code, more, field) => {
    const refusal = refused(await guidance(adviser, { ...blank, ...more }))
    const fields: Readonly<Record<string, string>> = 'fields' in refusal ? refusal.fields : {}
    expect(fromMessage(fields[field])).toEqual(guidanceErrors[code])
  })

  test.each([
    [
      'W01',
      'permits',
      'PERMITS_OVERLAP',
      { permits: [permit, { ...permit, firstPermit: false, validFrom: '2020-01-01' }] },
    ],
    [
      'W02',
      'arrivedOn',
      'ARRIVED_LATE',
      { arrivedOn: '2019-12-01', permits: [{ ...permit, appliedFrom: 'ABROAD' }] },
    ],
    ['W03', 'trips', 'TRIP_OPEN', { trips: [{ departedOn: '2027-03-01', returnedOn: '' }] }],
    ['W04', 'trips', 'NEAR_LIMIT', { ...withoutRefugee, asOf: '2026-12-31' }],
    [
      'W05',
      'trips',
      'YEAR_SUM_NEAR_LIMIT',
      { trips: [{ departedOn: '2021-03-01', returnedOn: '2021-04-29' }] },
    ],
    [
      'W06',
      'permits',
      'PENDING_USED',
      {
        permits: [
          { ...permit, validTo: '2027-02-28' },
          { ...permit, firstPermit: false, appliedOn: '2027-01-15', grantedOn: '', validFrom: '2027-03-01' },
        ],
      },
    ],
    ['W07', 'permits', 'NO_BASIS_FOR_PERMANENT', { permits: [{ ...permit, givesBasisForPermanent: false }] }],
    ['W08', 'citizenship', 'CITIZENSHIP_UNKNOWN', { citizenship: 'UNKNOWN' }],
    [
      'W09',
      'permits',
      'RELIES_ON_RENEWAL',
      {
        asOf: '2022-01-01',
        permits: [{ ...permit, validTo: '2023-04-30' }],
        ...withoutRefugee,
      },
    ],
    ['beyond', 'permits', 'RESIDENCE_ENDED', { permits: [{ ...permit, validTo: '2024-04-30' }] }],
  ] as const)('%s warns at %s: %s', async (_number, field, code, more) => {
    expect(granted(await guidance(adviser, blank)).warnings).not.toContain(code)
    const view = granted(await guidance(adviser, { ...blank, ...more }))
    expect(view.warnings).toContain(code)
    expect(guidanceWarnings[code]?.field).toBe(field)
    expect(formFields).toMatch(new RegExp(`<FieldWarnings of="${field}"|<Lines[^>]* name="${field}"`))
  })

  test('stays abroad that overlap, in a sentence, and sends no trace to the screen', async () => {
    const trips = [
      { departedOn: '2021-03-01', returnedOn: '2021-03-20' },
      { departedOn: '2021-03-10', returnedOn: '2021-03-12' },
    ]
    const view = granted(await guidance(adviser, { ...blank, trips }))
    expect(view.doubts).toEqual([expect.stringContaining('fra 10.3.2021 begynner før et tidligere er slutt')])
    expect(granted(await guidance(adviser, blank)).doubts).toEqual([])
    expect(view).not.toHaveProperty('trace')
  })

  test('near the limit and borderline', async () => {
    const main = { ...blank, refugee: { ...blank.refugee, everGranted28: false }, asOf: '2026-12-31' }
    const near = granted(await guidance(adviser, main))
    expect(near.best).toMatchObject({ rule: 'SBL7E', missingDays: 1, metOn: '2027-01-01' })
    expect(near.warnings).toContain('NEAR_LIMIT')
    const trips = [{ departedOn: '2021-03-01', returnedOn: '2021-05-01' }]
    expect(granted(await guidance(adviser, { ...main, trips })).warnings).toContain('BORDERLINE')
  })
})

describe('marriage time', () => {
  const asked = (more: object) => ({
    ...blank,
    refugee: { ...blank.refugee, everGranted28: false },
    unions: [{ ...union, ...more }],
  })
  const daysOf = async (more: object) => {
    const { applicable } = granted(await guidance(adviser, asked(more)))
    return applicable.find(({ rule }) => rule === 'SBL12')?.marriageDays
  }

  test('is the time with a shared home, of every home, less the time in prison', async () => {
    const whole = (await daysOf({})) ?? 0
    const sharedHome = [
      { from: '2020-01-01', to: '2022-01-01' },
      { from: '2023-01-01', to: '' },
    ]
    expect(await daysOf({ sharedHome })).toBe(whole - 365)
    expect(await daysOf({ prison: [{ from: '2024-03-01', to: '2024-04-01' }] })).toBe(whole - 31)
  })
})

describe('a planned journey', () => {
  test('of sixty days in a year costs nothing, of sixty-one all of them', async () => {
    const main = { ...blank, refugee: { ...blank.refugee, everGranted28: false }, asOf: '2026-03-10' }
    const { trip, best } = granted(await guidance(adviser, { ...main, plannedTripOn: '2026-05-01' }))
    expect(best?.metOn).toBe('2027-01-01')
    const withTrip = (days: number) => trip?.lengths.find((one) => one.days === days)?.metOn
    expect([withTrip(1), withTrip(60), withTrip(61), withTrip(100)]).toEqual([
      '2027-01-01',
      '2027-01-01',
      '2027-03-03',
      '2027-04-11',
    ])
    expect(trip?.lengths).toHaveLength(180)
  })
})

describe('permanent residence and family, as information', () => {
  test('five years for a refugee; 2,5 and 3,2 G of the day', async () => {
    const { permanent } = granted(await guidance(adviser, blank))
    expect(permanent).toMatchObject({
      years: 5,
      earliestOn: '2024-01-01',
      incomeOre: 34_137_250,
      familyOre: 43_695_680,
      incomeAsked: true,
    })
  })
})

describe('nothing is kept', () => {
  test('of the guidance: no row and no event', async () => {
    const rows = () =>
      asOwner(
        `SELECT (SELECT count(*) FROM "AuditEvent")::int AS "events", (SELECT count(*) FROM "GuidanceNote")::int AS "notes"`,
      )
    const before = await rows()
    granted(await guidance(adviser, { ...blank, taxYears: [year] }))
    expect(await rows()).toEqual(before)
  })

  test('of incomes and prison in any row of any table, or in the trail', async () => {
    const participantId = await insertCase(asOwner)
    const asked = {
      ...blank,
      taxYears: [{ ...year, totalIncomeKr: '487613' }],
      unions: [{ ...union, prison: [{ from: '2021-07-13', to: '2021-08-17' }] }],
      trips: [{ departedOn: '2019-11-13', returnedOn: '2019-12-17' }],
    }
    granted(await guidance(adviser, asked))
    const note = { participantId, text: 'Vil vite mer om norskprøven 13.05.2031', wished: true }
    granted(await saveNote(adviser, note))
    for (const text of ['Tjente 487613 i fjor', 'Satt i fengsel fra 13.07.2021'])
      expect(refused(await saveNote(adviser, { ...note, text })).code).toBe('invalid-input')
    const tables = await asOwner(
      `SELECT c.relname::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = 'public' AND c.relkind = 'r'`,
    )
    const whole = await Promise.all(
      tables.map(({ name }) =>
        asOwner(`SELECT coalesce(string_agg(t::text, ' '), '') AS "text" FROM "${name}" t`),
      ),
    )
    const database = whole.map(([row]) => String(row?.text)).join(' ')
    expect(database).toContain('norskprøven 13.05.2031')
    expect(database).toContain('guidance.note-saved')
    expect(database).not.toMatch(
      /487.?613|2021-0[78]-1[37]|1[37]\.0[78]\.2021|2019-1[12]-1[37]|fengsel fra|sharedHome|taxYears/,
    )
  })

  test('but a note at the participant’s wish, which can be removed again', async () => {
    const participantId = await insertCase(asOwner)
    const note = {
      participantId,
      text: 'Kan søke tidligst 01.01.2031. Ta norskprøve B1 først.',
      wished: true,
    }
    granted(await saveNote(adviser, note))
    const kept = await guidanceOfCase(adviser, participantId)
    expect(kept?.notes).toMatchObject([{ text: note.text, by: adviser.actor.name, guidedOn: '2027-03-10' }])
    const noteId = kept?.notes[0]?.id
    expect(refused(await removeGuidanceNote(elsewhere, { noteId }))).toEqual({ code: 'not-found' })
    granted(await removeGuidanceNote(adviser, { noteId }))
    expect((await guidanceOfCase(adviser, participantId))?.notes).toEqual([])
    expect(refused(await removeGuidanceNote(adviser, { noteId }))).toEqual({ code: 'not-found' })
  })

  test.each([
    ['without the wish', { wished: false }, 'wished'],
    ['an income', { text: 'Hadde 412 000 i fjor' }, 'text'],
    ['kroner', { text: 'Tjener 4000 kr' }, 'text'],
    ['pay a month', { text: 'Har årsløn på 9000' }, 'text'],
    ['a criminal case', { text: 'Er siktet i en sak' }, 'text'],
    ['a sentence', { text: 'Sat i varetekt til 01.02.2026' }, 'text'],
    ['nothing', { text: ' ' }, 'text'],
  ])('never %s', async (_what, more, field) => {
    const participantId = await insertCase(asOwner)
    const note = { participantId, text: 'Kan søke i 2031, etter 2 922 dager.', wished: true }
    expect(refused(await saveNote(adviser, { ...note, ...more }))).toMatchObject({
      fields: { [field]: expect.any(String) },
    })
    granted(await saveNote(adviser, note))
  })
})

describe('who may, and where', () => {
  test('the form begins with what is registered', async () => {
    const participantId = await insertCase(asOwner)
    const start = await guidanceOfCase(adviser, participantId)
    expect(start?.form).toMatchObject({
      birthDate: '1991-04-12',
      asOf: '2027-03-10',
      refugee: { everGranted28: true },
      permits: [{ basis: 'UTL_28', grantedOn: '2026-10-01', firstPermit: true }],
    })
    expect(await guidanceOfCase(elsewhere, participantId)).toBeNull()
    expect(await guidanceOfCase(adviser, 'no-id')).toBeNull()
  })

  test('it is off until the administrator switches it on', async () => {
    const participantId = await insertCase(asOwner, { municipalityId: GRANLI })
    expect((await guidanceOfCase(elsewhere, participantId))?.form).toBeNull()
    expect(refused(await guidance(elsewhere, blank))).toEqual({ code: 'off' })
    const note = { participantId, text: 'Ring UDI', wished: true }
    expect(refused(await saveNote(elsewhere, note))).toEqual({ code: 'off' })
    expect(refused(await saveNote(adviser, note))).toEqual({ code: 'not-found' })
  })

  test.each(ROLES.filter((role) => role !== 'adviser' && role !== 'leader'))(
    '%s does not guide',
    async (role) => {
      const caller = await callerAs([role])
      const participantId = await insertCase(asOwner)
      const note = { participantId, text: 'Ring UDI', wished: true }
      for (const attempt of [
        () => guidance(caller, blank),
        () => guidanceOfCase(caller, participantId),
        () => saveNote(caller, note),
        () => removeGuidanceNote(caller, { noteId: participantId }),
      ])
        await expect(attempt()).rejects.toBeInstanceOf(Forbidden)
    },
  )
})
