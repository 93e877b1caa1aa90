import type { FieldErrors } from 'react-hook-form'

export type Problem = { path: string; message: string | undefined }

/** The id of the control for a field path: `children.0.bornOn` becomes `f-children-0-bornOn`. */
export const fieldId = (path: string): string => `f-${path.replaceAll('.', '-')}`

type Branch = Readonly<Record<string, unknown>>

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null

const walk = (branch: Branch, prefix: string): readonly Problem[] =>
  Object.entries(branch).flatMap(([name, value]) => {
    if (!isBranch(value)) return []
    const path = name === 'root' ? prefix.slice(0, -1) : prefix + name
    return typeof value.type === 'string'
      ? [{ path, message: typeof value.message === 'string' ? value.message : undefined }]
      : walk(value, `${path}.`)
  })

/** Every error of a form by its field's path, in the order of the schema. */
export const problemsOf = (errors: FieldErrors): readonly Problem[] => walk(errors, '')
