import type { Parameter } from '../dated'
import { newFrom, positive, since } from './since'
import { ADMINISTRATION_ACT_IN_FORCE } from './sources'

const fromAct = newFrom(ADMINISTRATION_ACT_IN_FORCE)

export const APPEAL_DAYS = since(
  {
    id: 'forvaltningsloven.s29.days',
    title: 'Dager til å klage',
    chosenBy: 'dagen underretningen, eller begrunnelsen, kom frem',
    cite: 'forvaltningsloven § 29 første ledd',
  },
  positive,
  21,
  fromAct,
)

export const YEARS_TO_LATE_APPEAL = since(
  {
    id: 'forvaltningsloven.s31.years',
    title: 'År etter vedtaket en sen klage kan behandles',
    chosenBy: 'datoen for vedtaket',
    cite: 'forvaltningsloven § 31 tredje ledd',
  },
  positive,
  1,
  fromAct,
)

export const MONTHS_TO_INTERIM_REPLY = since(
  {
    id: 'forvaltningsloven.s11a.months',
    title: 'Måneder til foreløpig svar på en søknad',
    chosenBy: 'dagen søknaden kom',
    cite: 'forvaltningsloven § 11 a',
  },
  positive,
  1,
  fromAct,
)

export const MONTHS_TO_REGISTER = since(
  {
    id: 'integreringsforskriften.f58.months',
    title: 'Måneder til opplysninger skal være registrert',
    chosenBy: 'dagen opplysningen forelå',
    cite: 'integreringsforskriften § 58',
  },
  positive,
  2,
)

export const PROCEDURE_PARAMETERS: readonly Parameter<unknown>[] = [
  APPEAL_DAYS,
  YEARS_TO_LATE_APPEAL,
  MONTHS_TO_INTERIM_REPLY,
  MONTHS_TO_REGISTER,
]
