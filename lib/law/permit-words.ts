import type { PermitGround } from './contract/codes'

/** A permit ground as Norwegian prose names it. */
export const permitInWords: Readonly<Record<PermitGround, string>> = {
  UTL_23: '§ 23 i utlendingsloven',
  UTL_25: '§ 25 i utlendingsloven',
  UTL_28: '§ 28 i utlendingsloven',
  UTL_34: '§ 34 i utlendingsloven',
  UTL_35_3: '§ 35 tredje ledd i utlendingsloven',
  UTL_38_1: '§ 38 første ledd i utlendingsloven',
  UTL_38_5: '§ 38 femte ledd i utlendingsloven',
  UTL_53: '§ 53 i utlendingsloven',
  UTL_62: 'permanent oppholdstillatelse etter § 62 i utlendingsloven',
  UTL_CH6: 'familieinnvandring etter kapittel 6 i utlendingsloven',
  EEA: 'oppholdsrett etter EØS-reglene',
  NORDIC: 'nordisk borger uten krav om tillatelse',
  VISA: 'visum',
  OTHER: 'annen tillatelse',
}
