import type { LocalDate } from '#lib/values/local-date'
import type { GuidancePerson } from './guidance.repo'
import type { GuidanceForm } from './guidance.schema'

const permitOf = (
  { ground, grantedOn, validTo }: GuidancePerson['permits'][number],
  at: number,
): GuidanceForm['permits'][number] => ({
  basis: ground,
  appliedFrom: '',
  appliedOn: '',
  grantedOn,
  validFrom: grantedOn,
  validTo: validTo ?? '',
  firstPermit: at === 0,
  enteredOn: '',
  shortReason: '',
  givesBasisForPermanent: ground !== 'UTL_34' && ground !== 'VISA',
  revokedOn: '',
})

/** The form as it begins: what the registration knows, and the rule's own readings. */
export const startOfGuidance = (person: GuidancePerson, today: LocalDate): GuidanceForm => ({
  birthDate: person.birthDate,
  asOf: today,
  arrivedOn: '',
  citizenship: person.citizenship === 'NORWEGIAN' ? '' : person.citizenship,
  bornInNorway: false,
  statelessByChoice: false,
  formerNorwegian: false,
  parentCitizenshipDate: '',
  refugee: {
    everGranted28: person.permits.some(({ ground }) => ground === 'UTL_28' || ground === 'UTL_35_3'),
    cessation37On: '',
    revoked63On: '',
  },
  permits: person.permits.map(permitOf),
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
})
