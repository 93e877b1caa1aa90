import { describe, expect, test } from 'vitest'
import { asMessage, fromMessage } from '#lib/i18n/message'
import type { Text } from '#lib/i18n/text'
import { inputTexts } from '#lib/i18n/texts/input'
import { participantRules as say } from '#lib/i18n/texts/participant-rules'
import { openDatabase } from '#lib/testing/database'
import { registration } from '#lib/testing/registration'
import { refused } from '#lib/testing/results'
import { registerParticipant } from './register-participant'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])

const fieldsOf = (refusal: { code: string }): Readonly<Record<string, string>> =>
  'fields' in refusal ? (refusal.fields as Record<string, string>) : {}

const later = '2027-03-11'

const refusals: readonly (readonly [string, unknown, string, Text])[] = [
  ['no name', { ...registration(), givenName: '   ' }, 'givenName', inputTexts.required],
  [
    'a name with a hidden character',
    { ...registration(), familyName: 'E\u0000lv' },
    'familyName',
    inputTexts.controlCharacters,
  ],
  [
    'a name that turns the text around',
    { ...registration(), familyName: 'E\u202elv' },
    'familyName',
    inputTexts.controlCharacters,
  ],
  ['a day that does not exist', registration({ birthDate: '1991-02-29' }), 'birthDate', inputTexts.notADate],
  [
    'a birth date that has not come',
    registration({ birthDate: later, settledOn: later, permit: { grantedOn: later } }),
    'birthDate',
    say.future,
  ],
  ['a birth date before anyone alive', registration({ birthDate: '1905-01-01' }), 'birthDate', say.tooOld],
  [
    'a permit that has not been given yet',
    registration({ permit: { grantedOn: later } }),
    'permit.grantedOn',
    say.future,
  ],
  ['a settlement that has not been yet', registration({ settledOn: later }), 'settledOn', say.future],
  ['a claim that has not been made yet', registration({ claimMadeOn: later }), 'claimMadeOn', say.future],
  [
    'a permit before birth',
    registration({ permit: { grantedOn: '1991-04-11' } }),
    'permit.grantedOn',
    say.grantBeforeBirth,
  ],
  [
    'a permit that ends before it starts',
    registration({ permit: { validTo: '2026-09-30' } }),
    'permit.validTo',
    say.endBeforeStart,
  ],
  [
    'a permit that ended before the settlement',
    registration({ permit: { validTo: '2027-01-03' } }),
    'permit.validTo',
    say.permitExpired,
  ],
  [
    'a permit that is over',
    registration({ permit: { validTo: '2027-03-09' } }),
    'permit.validTo',
    say.permitOver,
  ],
  [
    'a settlement before birth',
    registration({ settledOn: '1991-01-01', birthDate: '1991-04-12' }),
    'settledOn',
    say.settledBeforeBirth,
  ],
  [
    'a first day after the settlement',
    registration({ livedInMunicipalitySince: '2027-01-05' }),
    'livedInMunicipalitySince',
    say.livedAfterSettled,
  ],
  [
    'a ground that is none',
    { ...registration(), permit: { ...registration().permit, ground: 'UTL_99' } },
    'permit.ground',
    inputTexts.choose,
  ],
  [
    'family immigration without a reference person',
    registration({ permit: { ground: 'UTL_CH6' } }),
    'permit.sponsorGround',
    say.sponsorNeeded,
  ],
  ['a language that is no tag', registration({ language: 'Tigrinja' }), 'language', say.language],
  ['a country that is no code', registration({ country: 'Eritrea' }), 'country', say.country],
  [
    'a child without a birth date',
    registration({ family: [{ relation: 'CHILD', birthDate: '' }] }),
    'family.0.birthDate',
    say.familyDate,
  ],
  [
    'two spouses at once',
    registration({
      family: [
        { relation: 'SPOUSE', fromDate: '2015-01-01' },
        { relation: 'COHABITANT', fromDate: '2020-01-01' },
      ],
    }),
    'family',
    say.oneSpouse,
  ],
  [
    'a number with letters',
    registration({ identityNumber: '2091123456AB' }),
    'identityNumber',
    say['identity-not-digits'],
  ],
  [
    'a DUF-nummer with eleven digits',
    registration({ identityNumber: '20911234567' }),
    'identityNumber',
    say['identity-invalid'],
  ],
  [
    'a number with nine digits',
    registration({ identityNumber: '209112345' }),
    'identityNumber',
    say['identity-length'],
  ],
  [
    'a DUF-nummer of the real range',
    registration({ identityNumber: '201912345678' }),
    'identityNumber',
    say['identity-real-range'],
  ],
]

describe('a registration is refused with words at the field', () => {
  test.each(refusals)('%s', async (_what, input, field, text) => {
    const refusal = refused(await registerParticipant(adviser, input))
    expect(refusal.code).toBe('invalid-input')
    const message = fieldsOf(refusal)[field]
    expect(message).toBe(asMessage(text))
    expect(fromMessage(message).nn).not.toBe('')
  })

  test.each([null, undefined, 'x', [], 7, {}, { ...registration(), family: Array(31).fill({}) }])(
    'whatever it is: %j',
    async (input) => {
      expect(refused(await registerParticipant(adviser, input)).code).toBe('invalid-input')
    },
  )

  test('and leaves nothing behind', async () => {
    const before = await asOwner(`SELECT count(*) FROM "AuditEvent"`)
    refused(await registerParticipant(adviser, registration({ birthDate: later })))
    expect(await asOwner(`SELECT count(*) FROM "AuditEvent"`)).toEqual(before)
  })
})
