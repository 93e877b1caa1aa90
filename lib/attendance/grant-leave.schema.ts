import { z } from 'zod'
import { civilDate, id, oneOf, optionalCivilDate, optionalText } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import type { Text } from '#lib/i18n/text'
import { leaveFormTexts as t } from '#lib/i18n/texts/leave'
import { daysBetween } from '#lib/values/local-date'
import { CHILD_CAUSES, isAppliedFor, LEAVE_KINDS, REGISTERED_OUTCOMES, WELFARE_REASONS } from './codes.schema'

const LONGEST = 400
const HOURS = /^\d{1,2}([,.](0|00|25|5|50|75))?$/

const nothing = z.literal('').transform(() => null)
const optionalId = z.union([nothing, z.null(), id]).default(null)
const flag = z.boolean().default(false)

/** Hours in quarters as they are typed, `1,5`; nothing means whole days. */
const optionalHours = z
  .union([
    nothing,
    z.null(),
    z
      .string()
      .regex(HOURS, asMessage(t.hoursShape))
      .transform((text) => Number(text.replace(',', '.'))),
  ])
  .refine((hours) => hours === null || (hours > 0 && hours <= 24), asMessage(t.hoursShape))
  .default(null)

const fields = z.object({
  participantId: id,
  kind: oneOf(LEAVE_KINDS),
  outcome: oneOf(REGISTERED_OUTCOMES).default('GRANTED'),
  /** The application or the leave that this takes over for. */
  replacesId: optionalId,
  fromDate: civilDate,
  toDate: civilDate,
  hours: optionalHours,
  welfareReason: z.union([nothing, z.null(), oneOf(WELFARE_REASONS)]),
  event: optionalText.default(''),
  travel: flag,
  noticeOn: optionalCivilDate,
  birthDate: optionalCivilDate,
  adoptedOn: optionalCivilDate,
  conditionsMet: flag,
  certificate: z.boolean(),
  certificateFrom: optionalCivilDate,
  certificateTo: optionalCivilDate,
  preventedFromDoctor: flag,
  childBorn: optionalCivilDate,
  cause: z.union([nothing, z.null(), oneOf(CHILD_CAUSES)]).default(null),
  couldBeOutside: flag,
  withStipend: z.boolean(),
  reason: optionalText,
})

/** What each kind must tell beyond its days. */
const NEEDED = {
  WELFARE: 'welfareReason',
  RELIGIOUS: 'noticeOn',
  PARENTAL_LEAVE: 'birthDate',
  BIRTH_MOTHER: 'birthDate',
  BIRTH_FATHER: 'birthDate',
  BREASTFEEDING: 'birthDate',
  CHILD_ILLNESS: 'childBorn',
} as const satisfies Partial<Record<(typeof LEAVE_KINDS)[number], keyof z.output<typeof fields>>>

const hasNeed = (kind: string): kind is keyof typeof NEEDED => kind in NEEDED

type Fault = readonly [path: string, text: Text]

const spanFault = ({ fromDate, toDate }: z.output<typeof fields>): Fault | null => {
  if (toDate < fromDate) return ['toDate', t.endBeforeStart]
  return daysBetween(fromDate, toDate) > LONGEST ? ['toDate', t.tooLong] : null
}

const kindFault = (leave: z.output<typeof fields>): Fault | null => {
  const { kind, hours } = leave
  if (hasNeed(kind) && !leave[NEEDED[kind]]) return [NEEDED[kind], t.needed]
  return kind === 'BREASTFEEDING' && hours === null ? ['hours', t.needed] : null
}

const outcomeFault = ({ outcome, kind, replacesId }: z.output<typeof fields>): Fault | null => {
  if (outcome === 'WITHDRAWN' && !replacesId) return ['outcome', t.nothingToWithdraw]
  return outcome === 'APPLIED' && !isAppliedFor(kind) ? ['outcome', t.notAppliedFor] : null
}

/** Leave or a period of illness: the days, the kind, and what the law asks about that kind. */
export const grantLeaveSchema = fields.superRefine((leave, ctx) => {
  for (const fault of [spanFault(leave), kindFault(leave), outcomeFault(leave)])
    if (fault) ctx.addIssue({ code: 'custom', path: [fault[0]], message: asMessage(fault[1]) })
})

export type GrantLeaveInput = z.input<typeof grantLeaveSchema>
export type GrantLeave = z.output<typeof grantLeaveSchema>

/** Granted leave of whole days, with nothing of what only some kinds ask about. */
export const PLAIN_LEAVE = {
  outcome: 'GRANTED',
  replacesId: null,
  hours: null,
  event: '',
  travel: false,
  adoptedOn: null,
  conditionsMet: false,
  certificateFrom: null,
  certificateTo: null,
  preventedFromDoctor: false,
  childBorn: null,
  cause: null,
  couldBeOutside: false,
} as const satisfies Partial<GrantLeave>
