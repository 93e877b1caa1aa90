import { elementsOf } from './workbook-xml'

/** Which formats show a number as a day or a time, by the style of a cell. */
export type CellFormats = readonly boolean[]

/** Formats that every workbook knows without naming them: days 14–22, times 45–47. */
const isBuiltIn = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 45 && id <= 47)

/** What stands in quotes, in brackets or after a backslash is shown as it is. */
const showsDayOrTime = (code: string): boolean =>
  /[dmyhs]/i.test(code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ''))

/** The formats of a workbook's styles. */
export const cellFormats = (styles: string): CellFormats => {
  const own = new Map(
    elementsOf(styles, 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      showsDayOrTime(attributes.formatCode ?? ''),
    ]),
  )
  const [cells] = elementsOf(styles, 'cellXfs')
  return elementsOf(cells?.inner ?? '', 'xf').map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0)
    return own.get(id) ?? isBuiltIn(id)
  })
}

export const isDateFormat = (formats: CellFormats, style: number): boolean => formats[style] ?? false
