/** How numbers and text are spelled in a PDF file. */

export const number = (value: number): string => {
  const rounded = Math.round(value * 1000) / 1000
  return rounded === 0 ? '0' : String(rounded)
}

export const hex4 = (value: number): string => value.toString(16).padStart(4, '0')

/** UTF-16BE in hexadecimal, without byte order mark. */
export const utf16 = (text: string): string => {
  let hex = ''
  for (let i = 0; i < text.length; i++) hex += hex4(text.charCodeAt(i))
  return hex
}
