import { type LocalDate, parseLocalDate } from '#lib/values/local-date'
import { type Month, parseMonth } from '#lib/values/month'
import { required } from './shape'

const wrongType = 'Verdien har feil type.'

export const date = required<LocalDate, string>((value, path, report) => {
  if (typeof value !== 'string') return void report('WRONG_TYPE', path, 'Her skal det stå en dato som tekst.')
  const parsed = parseLocalDate(value)
  if (parsed === null)
    return void report('INVALID_DATE', path, `«${value}» er ikke en dato (åååå-mm-dd, 1900–2199).`)
  return parsed
})

/** A month from `first` on. */
export const monthFrom = (first: Month) =>
  required<Month, string>((value, path, report) => {
    if (typeof value !== 'string')
      return void report('WRONG_TYPE', path, 'Her skal det stå en måned som tekst.')
    const parsed = parseMonth(value)
    if (parsed === null) return void report('INVALID_DATE', path, `«${value}» er ikke en måned (åååå-mm).`)
    if (parsed < first) return void report('OUT_OF_RANGE', path, `Måneden må være ${first} eller senere.`)
    return parsed
  })

export const bool = required<boolean>((value, path, report) =>
  typeof value === 'boolean' ? value : void report('WRONG_TYPE', path, 'Her skal det stå true eller false.'),
)

type Limits = { readonly min?: number; readonly max?: number }

/** A whole number, among those that a JSON reader holds exactly. */
export const int = ({ min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER }: Limits = {}) =>
  required<number>((value, path, report) => {
    if (typeof value !== 'number' || !Number.isInteger(value))
      return void report('WRONG_TYPE', path, 'Her skal det stå et helt tall.')
    if (value < min || value > max) return void report('OUT_OF_RANGE', path, 'Tallet er utenfor grensene.')
    return value
  })

type HourLimits = { readonly above?: number; readonly max?: number }

/** Hours: a decimal with at most two decimals, not negative. */
export const hours = ({ above = -1, max = Infinity }: HourLimits = {}) =>
  required<number>((value, path, report) => {
    if (typeof value !== 'number') return void report('WRONG_TYPE', path, 'Her skal det stå et antall timer.')
    const exact = /^\d+(\.\d{1,2})?$/.test(String(value))
    if (!exact || value <= above || value > max)
      return void report(
        'OUT_OF_RANGE',
        path,
        'Timetallet er utenfor grensene eller har mer enn to desimaler.',
      )
    return value
  })

export const text = required<string>((value, path, report) =>
  typeof value === 'string' ? value : void report('WRONG_TYPE', path, wrongType),
)

/** Whether a text is missing or holds only white space. */
export const isEmpty = (value: string | undefined): boolean => value === undefined || value.trim() === ''

export const nonEmptyText = required<string>((value, path, report) => {
  const read = text.read(value, path, report)
  return read !== undefined && isEmpty(read)
    ? void report('OUT_OF_RANGE', path, 'Teksten kan ikke være tom.')
    : read
})

export const oneOf = <const Code extends string>(codes: readonly Code[]) =>
  required<Code>((value, path, report) => {
    if (typeof value !== 'string') return void report('WRONG_TYPE', path, wrongType)
    const code = codes.find((listed) => listed === value)
    return code ?? void report('INVALID_ENUM', path, `«${value}» er ikke blant ${codes.join(', ')}.`)
  })
