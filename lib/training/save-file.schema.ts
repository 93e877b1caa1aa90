import { z } from 'zod'
import { id, oneOf, optionalCivilDate } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { trainingRules as t } from '#lib/i18n/texts/training-input'
import { MODULE_QUARTERS, SPECIAL_CAUSES, TRAINED_IN, WORK_SPONSORS } from './training-codes.schema'

/** Hours as they are typed, `12,5`, in quarters; empty means none. */
const receptionHours = z
  .string()
  .trim()
  .regex(/^(\d{1,2}([.,](0|00|25|5|50|75))?)?$/, asMessage(t.quarterHours))
  .transform((text) => Math.round(Number(text.replace(',', '.') || '0') * 4))
  .refine((quarters) => quarters <= MODULE_QUARTERS, asMessage(t.moduleIs25))

const choiceOrNone = <const T extends readonly [string, ...string[]]>(codes: T) =>
  z.union([z.literal('').transform(() => null), z.null(), oneOf(codes)])

const fields = z.object({
  participantId: id,
  /** 0 while there is no file. */
  version: z.number().int().min(0).max(2_000_000_000),
  givesBasisForPermanent: z.boolean(),
  sponsorGround: choiceOrNone(WORK_SPONSORS),
  firstRenewedOn: optionalCivilDate,
  grantedBeforeEntry: z.boolean(),
  arrivedOn: optionalCivilDate,
  needsB2: z.boolean(),
  trainedIn: oneOf(TRAINED_IN),
  countyResponsible: z.boolean(),
  registeredOn: optionalCivilDate,
  claimedOn: optionalCivilDate,
  offeredOn: optionalCivilDate,
  startedOn: optionalCivilDate,
  formerCollectiveOn: optionalCivilDate,
  specialCause: choiceOrNone(SPECIAL_CAUSES),
  specialDocumented: z.boolean(),
  specialClaimedOn: optionalCivilDate,
  goalReachedOn: optionalCivilDate,
  reception: z.object({ first: receptionHours, second: receptionHours, third: receptionHours }),
})

/** The training file: what the law asks beyond the registration. */
export const saveFileSchema = fields.superRefine(({ reception, specialCause, specialClaimedOn }, ctx) => {
  const { first, second, third } = reception
  if (first + second + third > MODULE_QUARTERS)
    ctx.addIssue({ code: 'custom', path: ['reception', 'first'], message: asMessage(t.receptionIs25) })
  if (specialCause && !specialClaimedOn)
    ctx.addIssue({ code: 'custom', path: ['specialClaimedOn'], message: asMessage(t.claimNeeded) })
})

export type SaveFileInput = z.input<typeof saveFileSchema>
export type SaveFile = z.output<typeof saveFileSchema>
