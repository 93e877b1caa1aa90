import type { FormResult } from '#lib/i18n/form-result'
import type { ResolveExceptionInput } from '#lib/stipend/resolve-exception.schema'

/** The run that a page shows, at the version it was read. */
export type RunRef = { readonly id: string; readonly version: number }

/** Resolves one exception of the run. */
export type Resolve = (input: ResolveExceptionInput) => Promise<FormResult<{ version: number }>>
