import { z } from 'zod'
import { type LocalDate, parseLocalDate } from '#lib/values/local-date'
import { LOCAL_NETWORKS } from '#lib/values/network'
import { PAYROLL_FIELDS, PAYROLL_TEMPLATES } from './payroll-columns.schema'

const day = z.string().transform((text, ctx): LocalDate => {
  const date = parseLocalDate(text)
  if (date) return date
  ctx.addIssue({ code: 'custom', message: 'is not a day' })
  return z.NEVER
})

/**
 * What a municipality sets: switches of law that wait for a date, and its own policies where the law leaves a
 * choice. A setting that has no row holds its default.
 */
export const settingSchemas = {
  /** § 16 as amended: the first day on which a plan calls for the declaration instead of the contract. */
  declarationInForceFrom: day.nullable().default(null),
  /** § 8 as amended: the first day on which the upper age is 60. */
  age60InForceFrom: day.nullable().default(null),
  /** § 15: months between two reviews of a plan. */
  reviewMonths: z.number().int().min(1).max(24).default(3),
  /** Languages whose unapproved translation may be signed, with the leader's reason. */
  draftTranslationsAllowed: z.record(z.string(), z.string().min(1)).default({}),
  revisedPlan: z.enum(['CONTRACT_STAYS', 'DECLARATION']).default('CONTRACT_STAYS'),
  /** Whether those who have signed a contract are asked for the declaration once it is in force. */
  resignExisting: z.enum(['NEVER', 'NEXT_PLAN', 'ALL']).default('NEVER'),
  refusal: z.enum(['NONE', 'FOLLOW_UP', 'LEADER_DECISION']).default('FOLLOW_UP'),
  followUpDays: z.number().int().min(1).max(365).default(14),
  /** Whether those merely offered a programme are asked to sign, instead of having to. */
  askOffered: z.boolean().default(false),
  /** Whether the participant may fetch a copy of what was signed with a phone, by a QR code that works once. */
  copyByQr: z.boolean().default(false),
  /** The networks that such a copy is fetched on: range, and what it is called. */
  copyNetworks: z.record(z.string(), z.string().min(1)).default({ ...LOCAL_NETWORKS }),
  /** What the municipality is called in the participants' languages, as it stands on the tablet. */
  ownNames: z.record(z.string(), z.string().min(1)).default({}),
  /** Days a participant has to answer before unexplained absence can be judged without having been heard. */
  answerDays: z.number().int().min(1).max(60).default(14),
  /** Days after which a session without a register is asked for. */
  registerDays: z.number().int().min(1).max(14).default(1),
  /** F §§ 7, 8, 18: readings the municipality has chosen. */
  holidayYear: z.enum(['CALENDAR', 'PROGRAMME']).default('CALENDAR'),
  countChildren: z.enum(['UNDER_18', 'WITHIN_AGE_LIMIT']).default('WITHIN_AGE_LIMIT'),
  selfCertSeries: z.enum(['SEPARATE', 'JOINT']).default('SEPARATE'),
  /** §§ 20, 21: readings the municipality has chosen. */
  turning25: z.enum(['FROM_BIRTHDAY', 'FROM_MONTH', 'FROM_NEXT_MONTH']).default('FROM_BIRTHDAY'),
  partMonth: z.enum(['THIRTIETHS', 'CALENDAR_SHARE']).default('THIRTIETHS'),
  capHourTrekkAtDay: z.boolean().default(true),
  /** G fixed after this version of the program was made. */
  extraG: z.array(z.object({ validFrom: day, amountKr: z.number().int().min(1) })).default([]),
  /** The day of the next month on which payroll is run. */
  payrollDay: z.number().int().min(1).max(28).default(12),
  /** Whether the archive takes the screening code of address-protected cases. */
  archiveProtected: z.enum(['HOLD', 'SEND']).default('HOLD'),
  /** Whether an adviser says why before he opens a case of another caseload. */
  reasonToOpen: z.enum(['ALWAYS', 'NEVER']).default('ALWAYS'),
  /** The payroll system's own code for each line of the payslip. */
  payrollCodes: z.record(z.string(), z.string().min(1)).default({}),
  /** Whether advisers guide on residence time for citizenship. */
  citizenshipGuidance: z.boolean().default(false),
  /** The columns of the payroll file, in order, under the payroll system's own headings. */
  payrollColumns: z
    .array(z.object({ field: z.enum(PAYROLL_FIELDS), heading: z.string().min(1) }))
    .default([...PAYROLL_TEMPLATES.NEUTRAL]),
  /** Whether the file ends with a row of the control total; some payroll systems read it as a person. */
  payrollTotal: z.boolean().default(true),
} as const

export type SettingKey = keyof typeof settingSchemas
export type Settings = { readonly [Key in SettingKey]: z.output<(typeof settingSchemas)[Key]> }

const KEYS = Object.keys(settingSchemas) as SettingKey[]

/** Settings as they stand, from their rows. A row that no longer fits is an error, never a default. */
export const settingsFrom = (rows: readonly { key: string; value: unknown }[]): Settings => {
  const values = new Map(rows.map(({ key, value }) => [key, value]))
  const read = KEYS.map((key) => [key, settingSchemas[key].parse(values.get(key))])
  return Object.fromEntries(read) as Settings
}
