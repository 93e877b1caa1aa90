import { CITIZENSHIPS, PERMIT_GROUNDS } from '../contract/codes'
import { bool, date, int, oneOf, text } from '../contract/scalars'
import { optional, orElse, orNull, type RawOf, type ValueOf } from '../contract/shape'
import { list, listOrEmpty, object, section } from '../contract/structures'

const dateOrNull = orNull(optional(date))

const permit = object({
  id: text,
  basis: oneOf(PERMIT_GROUNDS),
  appliedFrom: oneOf(['NORWAY', 'ABROAD']),
  appliedOn: optional(date),
  grantedOn: dateOrNull,
  validFrom: date,
  validTo: dateOrNull,
  firstPermit: bool,
  enteredOn: optional(date),
  shortReason: optional(oneOf(['UTL60_1_3', 'UTL60_1_4'])),
  givesBasisForPermanent: bool,
  revokedOn: optional(date),
})

const refusal = object({ refusedOn: date, deferred: bool, laterGrantedOn: optional(date) })

const trip = object({ departedOn: date, returnedOn: dateOrNull })

const union = object({
  kind: oneOf(['MARRIAGE', 'PARTNERSHIP', 'COHABITATION']),
  from: date,
  to: dateOrNull,
  spouseNorwegianFrom: date,
  sharedHome: list(object({ from: date, to: dateOrNull })),
  prison: listOrEmpty(object({ from: date, to: date })),
})

const taxYear = object({ year: int(), totalIncomeKr: int({ min: 0 }), assessedOn: date })

/** Readings that the law leaves open, with the default of the guidance. */
export const citizenshipConfig = {
  twoMonthsDays: orElse(int({ min: 1, max: 92 }), 60),
  travelDays: orElse(oneOf(['NIGHTS', 'BOTH', 'NEITHER']), 'NIGHTS'),
  gBasis: orElse(oneOf(['AVERAGE', 'MAY1']), 'AVERAGE'),
  continuousGap: orElse(oneOf(['IN_WINDOW', 'RESTART']), 'IN_WINDOW'),
  marriageWindow: orElse(oneOf(['ALL', 'TEN_YEARS']), 'ALL'),
  assumeRenewal: orElse(bool, true),
}

/** What a person tells to be guided on residence time (contract, section 15). */
export const applicationShape = object({
  birthDate: date,
  asOf: date,
  arrivedOn: dateOrNull,
  bornInNorway: orElse(bool, false),
  statelessByChoice: orElse(bool, false),
  formerNorwegian: orElse(bool, false),
  citizenship: oneOf(CITIZENSHIPS.filter((code) => code !== 'NORWEGIAN')),
  parentCitizenshipDate: optional(date),
  refugee: optional(
    object({ everGranted28: bool, cessation37On: optional(date), revoked63On: optional(date) }),
  ),
  permits: list(permit),
  refusals: listOrEmpty(refusal),
  trips: listOrEmpty(trip),
  unions: listOrEmpty(union),
  taxYears: listOrEmpty(taxYear),
  registeredOn: optional(date),
  feePaidOn: optional(date),
  submittedOn: optional(date),
  decisionOn: optional(date),
  config: section(citizenshipConfig),
})

export type Application = ValueOf<typeof applicationShape>
export type RawApplication = RawOf<typeof applicationShape>
export type Permit = Application['permits'][number]
export type Union = Application['unions'][number]
export type Config = Application['config']
export type ContinuousGap = Config['continuousGap']
