import { describe, expect, test } from 'vitest'
import { fromMessage } from '#lib/i18n/message'
import { settingTexts, settingValueText } from '#lib/i18n/texts/settings'
import { Forbidden, ROLES } from '#lib/platform/access'
import { FJORDVIK, GRANLI, openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { changeMunicipality } from './change-municipality'
import { setSetting } from './set-setting'
import { settingKinds } from './setting-kinds.schema'
import { type SettingKey, settingSchemas } from './setting-values'
import { allSettings, ownLook } from './settings.queries'
import { settingForm } from './settings.view'

const { asOwner, callerAs } = await openDatabase()
const administrator = await callerAs(['administrator'])
const KEYS = Object.keys(settingSchemas) as SettingKey[]

const input = (key: SettingKey, more: object = {}) => ({
  key,
  value: '',
  rows: [],
  reference: '',
  version: 0,
  ...more,
})
const settingOf = async (key: SettingKey, caller = administrator) => {
  const setting = (await allSettings(caller)).find((one) => one.key === key)
  if (!setting) throw new Error(`no setting ${key}`)
  return setting
}

describe('a setting', () => {
  test('holds its default until it is set, then what was set, with reference, name and version', async () => {
    expect(await settingOf('declarationInForceFrom')).toMatchObject({
      value: null,
      standard: null,
      version: 0,
      setBy: null,
    })
    const change = { value: '2026-09-01', reference: 'Kgl.res. 21.8.2026 nr. 1' }
    granted(await setSetting(administrator, input('declarationInForceFrom', change)))
    expect(await settingOf('declarationInForceFrom')).toMatchObject({
      value: '2026-09-01',
      reference: 'Kgl.res. 21.8.2026 nr. 1',
      version: 1,
      setBy: administrator.actor.name,
    })
    const events = await asOwner(
      `SELECT "action", "detail" FROM "AuditEvent" WHERE "subjectId" = 'declarationInForceFrom'`,
    )
    expect(events).toEqual([
      { action: 'setting.set', detail: { key: 'declarationInForceFrom', from: null, to: '2026-09-01' } },
    ])
  })

  test('can be taken back', async () => {
    const { version } = await settingOf('declarationInForceFrom')
    granted(await setSetting(administrator, input('declarationInForceFrom', { version })))
    expect(await settingOf('declarationInForceFrom')).toMatchObject({ value: null, version: 2 })
  })

  test.each([
    ['reviewMonths', { value: '6' }, 6],
    ['turning25', { value: 'FROM_MONTH' }, 'FROM_MONTH'],
    ['askOffered', { value: 'YES' }, true],
    ['payrollCodes', { rows: [{ first: 'STIPEND', second: '4711' }] }, { STIPEND: '4711' }],
    [
      'copyNetworks',
      { rows: [{ first: '193.213.1.0/24', second: 'Gjestenettet' }] },
      { '193.213.1.0/24': 'Gjestenettet' },
    ],
    ['ownNames', { rows: [{ first: 'ar', second: 'بلدية فيوردفيك' }] }, { ar: 'بلدية فيوردفيك' }],
    [
      'extraG',
      { rows: [{ first: '2027-05-01', second: '140 000' }], reference: 'Forskrift 21.5.2027' },
      [{ validFrom: '2027-05-01', amountKr: 140_000 }],
    ],
  ] as const)('%s takes %j', async (key, more, value) => {
    granted(await setSetting(administrator, input(key, more)))
    expect((await settingOf(key)).value).toEqual(value)
  })

  test("keeps a code out of the trail, and knows nothing of another municipality's", async () => {
    const [event] = await asOwner(`SELECT "detail" FROM "AuditEvent" WHERE "subjectId" = 'payrollCodes'`)
    expect(event?.detail).toEqual({ key: 'payrollCodes', from: '', to: 'STIPEND' })
    const neighbour = await callerAs(['administrator'], { municipalityId: GRANLI })
    expect(await settingOf('payrollCodes', neighbour)).toMatchObject({ value: {}, version: 0 })
  })

  test('that the leader decides is not set here', async () => {
    const more = { rows: [{ first: 'ti', second: 'Tolk leser.' }] }
    const refusal = refused(await setSetting(administrator, input('draftTranslationsAllowed', more)))
    expect(refusal.code).toBe('leader-decides')
    expect((await settingOf('draftTranslationsAllowed')).value).toEqual({})
  })

  test('set by two at once is set by one, and the other is told by whom', async () => {
    const both = ['30', '40'].map((value) => setSetting(administrator, input('followUpDays', { value })))
    const results = await Promise.all(both)
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const { version } = await settingOf('followUpDays')
    granted(await setSetting(administrator, input('followUpDays', { value: '50', version })))
    expect(
      refused(await setSetting(administrator, input('followUpDays', { value: '60', version }))),
    ).toMatchObject({
      code: 'stale',
      params: { by: administrator.actor.name, at: expect.stringMatching(/^\d\d\.\d\d$/) },
    })
    expect((await settingOf('followUpDays')).value).toBe(50)
  })

  test.each(KEYS)('%s has words and a form that gives back the same value', async (key) => {
    const setting = await settingOf(key)
    const texts = [settingTexts[key].title, settingTexts[key].help, settingValueText(key, setting.value)]
    expect(texts.every(({ nb, nn }) => nb.length > 0 && nn.length > 0)).toBe(true)
    const spec = settingKinds[key]
    const options = spec.kind === 'choice' ? spec.options : []
    expect(options.filter((code) => settingValueText(key, code).nb === code)).toEqual([])
    if (spec.leaderAlone) return
    const form = { ...settingForm(setting), reference: 'Kgl.res.' }
    granted(await setSetting(administrator, form))
    expect((await settingOf(key)).value).toEqual(setting.value)
  })
})

describe('a setting is refused', () => {
  test.each([
    ['declarationInForceFrom', { value: '2026-09-01' }, 'reference', 'resolusjonen'],
    ['declarationInForceFrom', { value: '2026-02-30', reference: 'x' }, 'value', 'finnes ikke'],
    ['reviewMonths', { value: '0' }, 'value', 'fra 1 til 24'],
    ['reviewMonths', { value: '1e1' }, 'value', 'fra 1 til 24'],
    ['reviewMonths', { value: '' }, 'value', 'fra 1 til 24'],
    ['turning25', { value: 'NEVER' }, 'value', 'Velg'],
    ['askOffered', { value: 'true' }, 'value', 'Velg'],
    ['draftTranslationsAllowed', { rows: [{ first: 'ti', second: '' }] }, 'rows.0.second', 'Fyll ut'],
    ['copyNetworks', { rows: [{ first: 'rådhuset', second: 'x' }] }, 'rows.0.first', '10.20.0.0/16'],
    [
      'draftTranslationsAllowed',
      {
        rows: [
          { first: 'ti', second: 'a' },
          { first: 'ti', second: 'b' },
        ],
      },
      'rows.1.first',
      'fra før',
    ],
    ['extraG', { rows: [{ first: '', second: '140000' }], reference: 'x' }, 'rows.0.first', 'Fyll ut'],
    [
      'extraG',
      { rows: [{ first: '2027-05-01', second: '14,5' }], reference: 'x' },
      'rows.0.second',
      'hele kroner',
    ],
    ['extraG', { rows: [{ first: '2027-05-01', second: '140000' }] }, 'reference', 'resolusjonen'],
  ] as const)('%s %j', async (key, more, field, words) => {
    const refusal = refused(await setSetting(administrator, input(key, more)))
    expect(refusal.code).toBe('invalid-input')
    const fields = 'fields' in refusal ? (refusal.fields as Record<string, string>) : {}
    expect(fromMessage(fields[field]).nb).toContain(words)
  })

  test.each([
    null,
    {},
    { key: '__proto__' },
    { ...input('refusal'), version: -1 },
    { ...input('refusal'), rows: 'x' },
  ])('whatever it is: %j', async (wrong) => {
    expect(refused(await setSetting(administrator, wrong)).code).toBe('invalid-input')
  })

  test.each(ROLES.filter((role) => role !== 'administrator'))('to %s, who may read', async (role) => {
    const caller = await callerAs([role])
    await expect(setSetting(caller, input('reviewMonths', { value: '6' }))).rejects.toThrow(Forbidden)
    expect((await allSettings(caller)).length).toBe(KEYS.length)
  })
})

describe('the municipality on screen', () => {
  test('is changed, with a colour that means nothing else', async () => {
    const { version } = await ownLook(administrator)
    const change = { language: 'nn' as const, accentHue: '22', version }
    const { accentHue, moved } = granted(await changeMunicipality(administrator, change))
    expect(moved).toBe(true)
    expect(Math.abs(accentHue - 22)).toBeGreaterThanOrEqual(25)
    expect(await ownLook(administrator)).toMatchObject({ language: 'nn', accentHue, version: version + 1 })
    expect(refused(await changeMunicipality(administrator, change)).code).toBe('stale')
    const [neighbour] = await asOwner(`SELECT "language" FROM "Municipality" WHERE "id" = $1`, [GRANLI])
    expect(neighbour).toEqual({ language: 'nb' })
    const events = await asOwner(
      `SELECT "subjectId", "detail" FROM "AuditEvent" WHERE "action" = 'municipality.changed'`,
    )
    expect(events).toEqual([{ subjectId: FJORDVIK, detail: { language: 'nn', accentHue } }])
  })

  test.each([
    [{ language: 'en', accentHue: '10', version: 1 }, 'language'],
    [{ language: 'nb', accentHue: '360', version: 1 }, 'accentHue'],
    [{ language: 'nb', accentHue: 'blå', version: 1 }, 'accentHue'],
  ])('is refused %j', async (wrong, field) => {
    expect(refused(await changeMunicipality(administrator, wrong))).toMatchObject({
      code: 'invalid-input',
      fields: { [field]: expect.any(String) },
    })
  })

  test('is for the administrator to change', async () => {
    const change = { language: 'nb', accentHue: '212', version: 1 }
    await expect(changeMunicipality(await callerAs(['leader']), change)).rejects.toThrow(Forbidden)
  })
})
