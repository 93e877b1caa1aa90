import { norwegianTime } from '#lib/platform/clock'
import { refuse } from '#lib/values/result'

/** Somebody else has saved since the form was opened. */
export const stale = ({ by, at }: { by: string; at: Date }) =>
  refuse({ code: 'stale', params: { by, at: norwegianTime(at).slice(11).replace(':', '.') } })
