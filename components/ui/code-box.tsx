import { classNames } from './class-names'

/** T til stede, ? uavklart, E egenmelding, L legeerklæring, K sykt barn, S sen, P permisjon, U ugyldig. */
export type AttendanceCode = 'T' | '?' | 'E' | 'L' | 'K' | 'S' | 'P' | 'U'

const meaning: Readonly<Record<AttendanceCode, string | null>> = {
  T: null,
  '?': 'uncertain',
  E: 'valid',
  L: 'valid',
  K: 'valid',
  S: 'late',
  P: 'leave',
  U: 'invalid',
}

/** The letter of an attendance code. Give `label` where no words stand beside it. */
export const CodeBox = ({
  code,
  label,
  large = false,
}: {
  code: AttendanceCode
  label?: string
  large?: boolean
}) => (
  <span
    className={classNames('ff-code', meaning[code] && `ff-code-${meaning[code]}`, large && 'ff-code-large')}
  >
    <span aria-hidden="true">{code}</span>
    {label && <span className="ff-hidden">{label}</span>}
  </span>
)
