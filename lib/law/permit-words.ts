import type { PermitGround } from './contract/codes'

/** A permit ground as Norwegian prose names it. */
export const permitInWords: Readonly<Record<PermitGround, string>> = {
  UTL_23: 'utlendingsloven § 23',
  UTL_25: 'utlendingsloven § 25',
  UTL_28: 'utlendingsloven § 28',
  UTL_34: 'utlendingsloven § 34',
  UTL_35_3: 'utlendingsloven § 35 tredje ledd',
  UTL_38_1: 'utlendingsloven § 38 første ledd',
  UTL_38_5: 'utlendingsloven § 38 femte ledd',
  UTL_53: 'utlendingsloven § 53',
  UTL_62: 'permanent oppholdstillatelse etter utlendingsloven § 62',
  UTL_CH6: 'familieinnvandring etter utlendingsloven kapittel 6',
  EEA: 'oppholdsrett etter EØS-reglene',
  NORDIC: 'nordisk borger uten krav om tillatelse',
  VISA: 'visum',
  OTHER: 'annen tillatelse',
}
