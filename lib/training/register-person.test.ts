import { describe, expect, test } from 'vitest'
import { fromMessage } from '#lib/i18n/message'
import { participantRules } from '#lib/i18n/texts/participant-rules'
import { factFields } from '#lib/i18n/texts/training-input'
import { caseFacts, caseHeader, caseList } from '#lib/participants/participants.queries'
import { Forbidden, ROLES } from '#lib/platform/access'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { freshDuf } from '#lib/testing/registration'
import { granted, refused } from '#lib/testing/results'
import { caseNow } from '#lib/work/case-now.queries'
import { chargeFee } from './charge-fee'
import { openProgramme } from './open-programme'
import { registerPerson } from './register-person'
import type { RegisterPersonInput } from './register-person.schema'
import { trainingOfCase } from './training.queries'

const { callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const neighbour = await callerAs(['adviser'], { municipalityId: GRANLI })

/** A welder from a country outside the EEA, on a permit for skilled work. */
const welder = (changes: Partial<RegisterPersonInput> = {}): RegisterPersonInput => ({
  givenName: 'Flink',
  familyName: 'Kai',
  identityNumber: freshDuf(),
  birthDate: '1990-05-01',
  citizenship: 'THIRD_COUNTRY',
  addressProtection: 'UGRADERT',
  language: 'es',
  education: 'UPPER_SECONDARY',
  settledOn: '2026-11-02',
  permit: { ground: 'UTL_23', grantedOn: '2026-10-01', validTo: '2028-09-30' },
  sponsorGround: '',
  givesBasisForPermanent: true,
  grantedBeforeEntry: false,
  arrivedOn: '',
  offeredOn: '2027-01-11',
  ...changes,
})

const lawFor = async (changes: Partial<RegisterPersonInput> = {}) => {
  const { id } = granted(await registerPerson(adviser, welder(changes)))
  return (await trainingOfCase(adviser, id))?.law
}

const fieldsOf = async (changes: Partial<RegisterPersonInput>) => {
  const refusal = refused(await registerPerson(adviser, welder(changes)))
  return 'fields' in refusal ? refusal.fields : {}
}

describe('a person outside the introduction programme', () => {
  test('has a file from one short form: plikt, 300 hours that may be charged, and a year for samfunnskunnskap', async () => {
    const { id } = granted(await registerPerson(adviser, welder()))
    const view = await trainingOfCase(adviser, id)
    expect(view).toMatchObject({ trainingOnly: true, inProgramme: false, form: { version: 1 } })
    expect(view?.law).toMatchObject({
      group: 'S28',
      right: false,
      duty: true,
      hours: { norwegian: 225, socialStudies: 75 },
      fee: { mayCharge: true, maxMandatoryHours: 300 },
      socialStudiesBy: '2028-01-11',
      offerBy: '2027-02-02',
    })
  })

  test('is charged for at most the mandatory hours, the employer with a number that holds', async () => {
    const { id: participantId } = granted(await registerPerson(adviser, welder()))
    const fee = {
      participantId,
      onDate: '2027-03-01',
      subject: 'NORWEGIAN',
      hours: '225',
      amount: '20000',
      payer: 'EMPLOYER',
      organisationNumber: '974760673',
    } as const
    expect(refused(await chargeFee(adviser, { ...fee, organisationNumber: '974760674' }))).toMatchObject({
      fields: { organisationNumber: expect.any(String) },
    })
    granted(await chargeFee(adviser, fee))
    const social = { ...fee, subject: 'SOCIAL_STUDIES', payer: 'SELF', organisationNumber: '' } as const
    expect(refused(await chargeFee(adviser, { ...social, hours: '75,25' }))).toEqual({
      code: 'over-mandatory',
      params: { most: '300' },
    })
    granted(await chargeFee(adviser, { ...social, hours: '75' }))
    expect((await trainingOfCase(adviser, participantId))?.charged.quarters).toBe(1200)
  })

  test('never with rett og plikt', async () => {
    const ground = { ground: 'UTL_28', grantedOn: '2026-10-01', validTo: '' } as const
    const { id: participantId } = granted(await registerPerson(adviser, welder({ permit: ground })))
    const fee = {
      participantId,
      onDate: '2027-03-01',
      subject: 'NORWEGIAN',
      hours: '1',
      amount: '100',
    } as const
    expect(refused(await chargeFee(adviser, { ...fee, payer: 'SELF', organisationNumber: '' }))).toEqual({
      code: 'not-chargeable',
    })
  })

  test.each([
    ['a family of a worker has plikt', 'UTL_25', true, 'S28'],
    ['a family of someone else has rett og plikt', 'OTHER', true, 'S27'],
    ['a permit without basis for a permanent one gives neither', 'UTL_25', false, 'NONE'],
  ] as const)('%s', async (_what, sponsorGround, givesBasisForPermanent, group) => {
    const permit = { ground: 'UTL_CH6', grantedOn: '2026-10-01', validTo: '' } as const
    expect(await lawFor({ permit, sponsorGround, givesBasisForPermanent })).toMatchObject({ group })
  })

  test('has no task, no eligibility and no plan to wait for, and is told from the others in the list', async () => {
    const { id } = granted(await registerPerson(adviser, welder({ familyName: 'Alene' })))
    expect((await caseNow(adviser, id))?.tasks).toEqual([])
    expect(await caseHeader(adviser, id)).toMatchObject({ trainingOnly: true })
    expect(await caseFacts(adviser, id)).toMatchObject({ trainingOnly: true })
    const list = await caseList(adviser, { everyone: false, search: 'Alene', page: 1 })
    expect(list.cases).toMatchObject([{ id, trainingOnly: true }])
  })
})

describe('is refused', () => {
  test('a family member without the reference person', async () => {
    const permit = { ground: 'UTL_CH6', grantedOn: '2026-10-01', validTo: '' } as const
    const { sponsorGround } = await fieldsOf({ permit })
    expect(fromMessage(sponsorGround)).toEqual(participantRules.sponsorNeeded)
  })

  test('a permit from before entry without the arrival, and nothing is kept', async () => {
    const { arrivedOn } = await fieldsOf({ grantedBeforeEntry: true, familyName: 'Ukjent' })
    expect(fromMessage(arrivedOn)).toEqual(factFields.arrivedOn?.text)
    expect((await caseList(adviser, { everyone: true, search: 'Ukjent', page: 1 })).cases).toEqual([])
  })

  test.each([
    ['permit.grantedOn', { birthDate: '2026-12-01' }],
    ['permit.validTo', { permit: { ground: 'UTL_23', grantedOn: '2025-01-01', validTo: '2026-12-31' } }],
    ['settledOn', { settledOn: '2027-04-01' }],
    ['identityNumber', { identityNumber: '12' }],
  ] as const)('%s', async (field, changes) => {
    expect(Object.keys(await fieldsOf(changes))).toContain(field)
  })

  test('the same number twice, with the way to the case', async () => {
    const identityNumber = freshDuf()
    const { id, caseNumber } = granted(await registerPerson(adviser, welder({ identityNumber })))
    expect(refused(await registerPerson(adviser, welder({ identityNumber })))).toEqual({
      code: 'duplicate',
      params: { participantId: id, caseNumber },
    })
    granted(await registerPerson(neighbour, welder({ identityNumber })))
  })
})

describe('opened for the programme', () => {
  test('becomes an ordinary case, once', async () => {
    const { id: participantId } = granted(await registerPerson(adviser, welder()))
    expect(refused(await openProgramme(neighbour, { participantId }))).toEqual({ code: 'not-found' })
    granted(await openProgramme(adviser, { participantId }))
    expect(await caseHeader(adviser, participantId)).toMatchObject({ trainingOnly: false })
    expect((await caseNow(adviser, participantId))?.tasks.length).toBeGreaterThan(0)
    expect(refused(await openProgramme(adviser, { participantId }))).toEqual({ code: 'has-programme' })
  })
})

test.each(ROLES.filter((role) => role !== 'adviser' && role !== 'leader'))(
  '%s registers nobody and opens nothing',
  async (role) => {
    const caller = await callerAs([role])
    await expect(registerPerson(caller, welder())).rejects.toBeInstanceOf(Forbidden)
    await expect(openProgramme(caller, { participantId: adviser.actor.id })).rejects.toBeInstanceOf(Forbidden)
  },
)
