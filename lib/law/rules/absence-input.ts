import { bool, date, hours, int, oneOf, text } from '../contract/scalars'
import { optional, orElse, type RawOf, type ValueOf } from '../contract/shape'
import { list, listOrEmpty, object, section, variants } from '../contract/structures'

const flag = orElse(bool, false)
const hoursOfDay = hours({ above: 0, max: 24 })

const illness = {
  certificateFrom: optional(date),
  certificateTo: optional(date),
  preventedFromDoctor: flag,
}
const permission = { approved: optional(bool), compellingReason: optional(bool) }

const WELFARE_REASONS = [
  'KINDERGARTEN',
  'SCHOOL_START',
  'OWN_WEDDING',
  'DEATH',
  'APPOINTMENT',
  'NURSING_AT_HOME',
  'OTHER',
] as const

const entry = variants(
  'kind',
  { from: date, to: date },
  {
    OWN_ILLNESS: illness,
    CHILD_ILLNESS: {
      ...illness,
      child: int({ min: 0 }),
      cause: orElse(oneOf(['CHILD', 'CHILDMINDER', 'OTHER_CHILD_IN_HOSPITAL']), 'CHILD'),
    },
    ANTENATAL_CHECK: { hours: optional(hoursOfDay), couldBeOutside: flag },
    PREGNANCY: { pregnancy: text },
    BIRTH_MOTHER: { birthDate: date },
    BIRTH_FATHER: { birthDate: date, conditionsMet: bool },
    BREASTFEEDING: { birthDate: date, hours: hoursOfDay },
    WELFARE: { ...permission, reason: oneOf(WELFARE_REASONS), event: optional(text), travel: flag },
    PEACE_WORK: permission,
    LONG_ILLNESS_LEAVE: { certificate: bool },
    PARENTAL_LEAVE: { birthDate: date, adoptedOn: optional(date) },
    RELIGIOUS: { noticeOn: date },
    HOLIDAY: permission,
    APPLIED_FOR: { ...permission, withStipend: orElse(bool, true), hours: optional(hoursOfDay) },
    INVALID: { hours: optional(hoursOfDay) },
    UNEXPLAINED: { hours: optional(hoursOfDay) },
  },
)

export const absencePolicy = {
  holidayYear: orElse(oneOf(['CALENDAR', 'PROGRAMME']), 'CALENDAR'),
  countChildren: orElse(oneOf(['UNDER_18', 'WITHIN_AGE_LIMIT']), 'WITHIN_AGE_LIMIT'),
  selfCertSeries: orElse(oneOf(['SEPARATE', 'JOINT']), 'SEPARATE'),
}

/** A participant's absences and leaves, and what is known of the family (integreringsloven § 17). */
export const absenceShape = object({
  startsOn: date,
  entries: list(entry),
  asOf: optional(date),
  children: listOrEmpty(object({ birthDate: date, chronic: flag, higherRisk: flag })),
  aloneWithCare: flag,
  selfCertificationWithdrawn: listOrEmpty(object({ from: date, to: optional(date) })),
  longIllnessNoStipendFrom: optional(date),
  policy: section(absencePolicy),
})

export type AbsenceInput = ValueOf<typeof absenceShape>
export type RawAbsenceInput = RawOf<typeof absenceShape>

export type Entry = AbsenceInput['entries'][number]
export type EntryOf<Kind extends Entry['kind']> = Extract<Entry, { readonly kind: Kind }>
export type IllnessEntry = EntryOf<'OWN_ILLNESS' | 'CHILD_ILLNESS'>
export type Child = AbsenceInput['children'][number]
