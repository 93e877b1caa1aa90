import type { RegisterParticipantInput } from '#lib/participants/register-participant.schema'

let serial = 10_000_000

/** A synthetic DUF-nummer that no one else in the test has. */
export const freshDuf = (): string => `2091${serial++}`

type Changes = Omit<Partial<RegisterParticipantInput>, 'permit'> & {
  readonly permit?: Partial<RegisterParticipantInput['permit']>
}

/** Rask Elv, as a form is sent when everything is right: a refugee of 35, settled by agreement on 4 January 2027. */
export const registration = ({ permit, ...changes }: Changes = {}): RegisterParticipantInput => ({
  givenName: 'Rask',
  familyName: 'Elv',
  ownScriptName: '',
  identityNumber: freshDuf(),
  birthDate: '1991-04-12',
  gender: '',
  citizenship: 'THIRD_COUNTRY',
  country: 'ER',
  addressProtection: 'UGRADERT',
  language: 'ti',
  understoodLanguages: ['ti', ''],
  interpreterNeeded: true,
  education: 'COMPULSORY',
  permit: {
    ground: 'UTL_28',
    grantedOn: '2026-10-01',
    validTo: '',
    renewable: false,
    onAsylumApplication: false,
    sponsorGround: '',
    sponsorBasedOn: '',
    sponsorFirstSettledOn: '',
    reunificationAppliedOn: '',
    ...permit,
  },
  settledOn: '2027-01-04',
  settledByAgreement: true,
  livedInMunicipalitySince: '',
  claimMadeOn: '',
  family: [],
  ...changes,
})
