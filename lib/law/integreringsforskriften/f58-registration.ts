import { addMonths, type LocalDate } from '#lib/values/local-date'

const MONTHS_TO_REGISTER = 2

/** Integreringsforskriften § 58: in the register within two months after the information exists. */
export const registerBy = (informationAvailableOn: LocalDate | undefined): LocalDate | null =>
  informationAvailableOn === undefined ? null : addMonths(informationAvailableOn, MONTHS_TO_REGISTER)
