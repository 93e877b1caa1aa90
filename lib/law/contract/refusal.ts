/** Why an input is refused (contract, section 4). */
export type RefusalCode =
  | 'UNKNOWN_RULE'
  | 'NOT_JSON'
  | 'WRONG_TYPE'
  | 'REQUIRED'
  | 'UNKNOWN_KEY'
  | 'INVALID_ENUM'
  | 'INVALID_DATE'
  | 'OUT_OF_RANGE'
  | 'DATE_ORDER'
  | 'CONFLICT'
  | 'DUPLICATE'
  | 'OUT_OF_TABLE'

export type Refusal = { readonly code: RefusalCode; readonly path: string; readonly message: string }

/** Called for each fault found; `message` is a Norwegian sentence. */
export type Report = (code: RefusalCode, path: string, message: string) => void

const before = (a: Refusal, b: Refusal) =>
  a.path === b.path ? Number(a.code > b.code) * 2 - 1 : Number(a.path > b.path) * 2 - 1

/** Runs a pass and returns what it reported: sorted by path, then code, each code once for a path. */
export const refusalsOf = (pass: (report: Report) => void): readonly Refusal[] => {
  const found = new Map<string, Refusal>()
  pass((code, path, message) => {
    const key = `${path}\n${code}`
    if (!found.has(key)) found.set(key, { code, path, message })
  })
  return [...found.values()].sort(before)
}

export const keyPath = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)
