import type { SettingKey } from './setting-values'

/** What the first of two columns holds. */
export type PairsOf = 'languages' | 'names' | 'payroll-lines' | 'networks'

/** How a setting is asked for. `pairs` is a list of two columns: a language and a reason, a line and a code. */
export type SettingKind =
  | { readonly kind: 'date' }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'yes' }
  | { readonly kind: 'pairs'; readonly of: PairsOf }
  | { readonly kind: 'amounts' }
  | { readonly kind: 'columns' }

export type SettingGroup =
  | 'law'
  | 'plan'
  | 'agreement'
  | 'absence'
  | 'stipend'
  | 'payroll'
  | 'guidance'
  | 'access'

export type SettingSpec = SettingKind & {
  readonly group: SettingGroup
  /** The law that leaves the choice, or waits to take effect; null for the municipality's own affairs. */
  readonly cite: string | null
  /** What is set must name the resolution or announcement that it rests on. */
  readonly needsReference?: true
  /** The leader decides this one, on a page of its own. */
  readonly leaderAlone?: true
}

const number = (least: number, most: number) => ({ kind: 'number', least, most }) as const
const choice = (...options: readonly string[]) => ({ kind: 'choice', options }) as const

export const settingKinds: Readonly<Record<SettingKey, SettingSpec>> = {
  declarationInForceFrom: {
    kind: 'date',
    group: 'law',
    cite: 'integreringsloven § 16',
    needsReference: true,
  },
  age60InForceFrom: { kind: 'date', group: 'law', cite: 'integreringsloven § 8', needsReference: true },
  extraG: { kind: 'amounts', group: 'law', cite: 'integreringsloven § 20', needsReference: true },
  reviewMonths: { ...number(1, 24), group: 'plan', cite: 'integreringsloven § 15' },
  draftTranslationsAllowed: {
    kind: 'pairs',
    of: 'languages',
    group: 'agreement',
    cite: 'integreringsloven § 16',
    leaderAlone: true,
  },
  revisedPlan: {
    ...choice('CONTRACT_STAYS', 'DECLARATION'),
    group: 'agreement',
    cite: 'integreringsloven § 16',
  },
  resignExisting: {
    ...choice('NEVER', 'NEXT_PLAN', 'ALL'),
    group: 'agreement',
    cite: 'integreringsloven § 16',
  },
  refusal: {
    ...choice('NONE', 'FOLLOW_UP', 'LEADER_DECISION'),
    group: 'agreement',
    cite: 'integreringsloven § 16',
  },
  followUpDays: { ...number(1, 365), group: 'agreement', cite: 'integreringsloven § 16' },
  askOffered: { kind: 'yes', group: 'agreement', cite: 'integreringsloven § 16' },
  copyByQr: { kind: 'yes', group: 'agreement', cite: null },
  copyNetworks: { kind: 'pairs', of: 'networks', group: 'agreement', cite: null },
  ownNames: { kind: 'pairs', of: 'names', group: 'agreement', cite: null },
  answerDays: { ...number(1, 60), group: 'absence', cite: 'forvaltningsloven § 16' },
  registerDays: { ...number(1, 14), group: 'absence', cite: null },
  holidayYear: {
    ...choice('CALENDAR', 'PROGRAMME'),
    group: 'absence',
    cite: 'integreringsforskriften § 18',
  },
  countChildren: {
    ...choice('UNDER_18', 'WITHIN_AGE_LIMIT'),
    group: 'absence',
    cite: 'integreringsforskriften § 7',
  },
  selfCertSeries: { ...choice('SEPARATE', 'JOINT'), group: 'absence', cite: 'integreringsforskriften § 8' },
  turning25: {
    ...choice('FROM_BIRTHDAY', 'FROM_MONTH', 'FROM_NEXT_MONTH'),
    group: 'stipend',
    cite: 'integreringsloven § 20',
  },
  partMonth: { ...choice('THIRTIETHS', 'CALENDAR_SHARE'), group: 'stipend', cite: 'integreringsloven § 20' },
  capHourTrekkAtDay: { kind: 'yes', group: 'stipend', cite: 'integreringsloven § 21' },
  payrollDay: { ...number(1, 28), group: 'payroll', cite: null },
  archiveProtected: { ...choice('HOLD', 'SEND'), group: 'access', cite: null },
  reasonToOpen: { ...choice('ALWAYS', 'NEVER'), group: 'access', cite: null },
  payrollCodes: { kind: 'pairs', of: 'payroll-lines', group: 'payroll', cite: null },
  citizenshipGuidance: { kind: 'yes', group: 'guidance', cite: 'statsborgerloven § 7' },
  payrollColumns: { kind: 'columns', group: 'payroll', cite: null },
  payrollTotal: { kind: 'yes', group: 'payroll', cite: null },
}

export const SETTING_GROUPS: readonly SettingGroup[] = [
  'law',
  'plan',
  'agreement',
  'absence',
  'stipend',
  'payroll',
  'guidance',
  'access',
]
