import { localDate } from '#lib/values/local-date'

/** Integreringsloven, lov 6.11.2020 nr. 127 (§ 52). */
export const ACT_IN_FORCE = localDate('2021-01-01')

/** Lov 20.6.2025 nr. 35 with the regulation that followed it. */
export const REFORM_2026 = localDate('2026-01-01')

/** Chapter 6 A is repealed from this day (lov 12.6.2026 nr. 22). */
export const CHAPTER_6A_ENDS = localDate('2028-07-01')

/** The law was read as it stood on this day. */
export const READ_ON = localDate('2026-07-02')

/** Versions without an end must be read again within a year of that. */
export const RECHECK_BY = localDate('2027-07-01')

/** Chapter 6 A came, for those with a § 34 permit. */
export const CHAPTER_6A_BEGAN = localDate('2022-03-11')

/** Lov 9.6.2023 nr. 24 with the regulation that followed it: § 9 second paragraph, and "dager" became "virkedager". */
export const ACT_24_IN_FORCE = localDate('2023-08-01')

/** Lov 20.6.2025 nr. 35: § 12 second paragraph as it stands. */
export const PROMPT_START = localDate('2025-06-20')

/** Statsborgerloven took effect. */
export const CITIZENSHIP_ACT_IN_FORCE = localDate('2006-09-01')

/** Forvaltningsloven took effect. */
export const ADMINISTRATION_ACT_IN_FORCE = localDate('1970-01-01')

/** Tolkeloven took effect. */
export const INTERPRETING_ACT_IN_FORCE = localDate('2022-01-01')
