import { CITIZENSHIPS, PERMIT_GROUNDS } from '../contract/codes'
import { bool, date, hours, oneOf } from '../contract/scalars'
import { optional, orElse, orNull, type RawOf, type ValueOf } from '../contract/shape'
import { list, listOrEmpty, object, section } from '../contract/structures'
import { SECTION_9_LETTERS, SPONSOR_BASES, SPONSOR_GROUNDS } from '../integreringsloven/s09-permits'

const HOURS_IN_A_WEEK = 168

export const eligibilityLaw = { age60InForceFrom: orNull(optional(date)) }

export const eligibilityShape = object({
  birthDate: date,
  decisionDate: date,
  permit: object({
    ground: oneOf(PERMIT_GROUNDS),
    grantedOn: date,
    renewable: optional(bool),
    onAsylumApplication: optional(bool),
  }),
  earlierGrounds: listOrEmpty(object({ letter: oneOf(SECTION_9_LETTERS), grantedOn: date })),
  formerCollective: optional(object({ decisionOn: date })),
  sponsor: optional(
    object({
      ground: oneOf(SPONSOR_GROUNDS),
      basedOn: optional(oneOf(SPONSOR_BASES)),
      firstSettledOn: optional(date),
      reunificationAppliedOn: optional(date),
    }),
  ),
  settlement: object({ byAgreement: bool, settledOn: date, livedInMunicipalitySince: optional(date) }),
  citizenship: orElse(oneOf(CITIZENSHIPS), 'THIRD_COUNTRY'),
  job: optional(
    object({
      positions: list(object({ hoursPerWeek: hours({ max: HOURS_IN_A_WEEK }), endedOn: optional(date) }), {
        min: 1,
      }),
    }),
  ),
  claimMadeOn: optional(date),
  programmeStartedOn: optional(date),
  law: section(eligibilityLaw),
})

export type EligibilityInput = ValueOf<typeof eligibilityShape>
export type EligibilityRaw = RawOf<typeof eligibilityShape>
