import type { LocalDate } from '#lib/values/local-date'
import { keyPath, type Report } from './refusal'

/** DATE_ORDER at `path` when `later` is given and lies before `earlier`. */
export const requireOrder = (
  report: Report,
  path: string,
  earlier: LocalDate | null | undefined,
  later: LocalDate | null | undefined,
): void => {
  if (earlier && later && later < earlier)
    report('DATE_ORDER', path, `Datoene står i en umulig rekkefølge: ${later} er før ${earlier}.`)
}

/** REQUIRED at `path` when the value is missing. */
export const requireValue = (report: Report, path: string, value: unknown, because: string): void => {
  if (value === undefined) report('REQUIRED', path, `Opplysningen må gis når ${because}.`)
}

/** DUPLICATE at each later item of a list whose key was there before; `keyName` is the key within the item. */
export const requireDistinct = (
  report: Report,
  path: string,
  keys: readonly (string | number)[],
  keyName = '',
): void => {
  const seen = new Set<string | number>()
  for (const [index, key] of keys.entries()) {
    if (seen.has(key)) {
      const item = `${path}[${index}]`
      report('DUPLICATE', keyName === '' ? item : keyPath(item, keyName), `«${key}» står mer enn én gang.`)
    }
    seen.add(key)
  }
}
