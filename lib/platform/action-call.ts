/** What the browser writes for values that JSON has no words for, and for text that begins with its sign. */
const WRITTEN =
  /^\$(\$|undefined$|NaN$|-?Infinity$|-0$|n-?\d{1,40}$|D\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$)/

/** The same object twice is written once, and then by its place: `$0:1:name`. */
const namesPlace = (whole: unknown, text: string): boolean => {
  const [root, ...path] = text.split(':')
  let value = whole
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false
    value = (value as Record<string, unknown>)[key]
  }
  return root === '$0' && path.length > 0 && typeof value === 'object'
}

const isReadable = (value: unknown, whole: unknown): boolean => {
  if (typeof value === 'string')
    return !value.startsWith('$') || WRITTEN.test(value) || namesPlace(whole, value)
  return (
    typeof value !== 'object' || value === null || Object.values(value).every((one) => isReadable(one, whole))
  )
}

/** Whether this is how our own pages call a server action: a list of plain values. Nothing else is sent by any of them. */
export const isActionCall = (body: string): boolean => {
  try {
    const values: unknown = JSON.parse(body)
    return Array.isArray(values) && isReadable(values, values)
  } catch {
    return false
  }
}
