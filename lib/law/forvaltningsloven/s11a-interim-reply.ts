import { addMonths, type LocalDate } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { MONTHS_TO_INTERIM_REPLY } from '../parameters/procedure'
import type { Provision } from '../trace'

/** Forvaltningsloven § 11 a: who has applied hears something within a month. */
export const interimReplyBy: Provision<
  { readonly applicationReceivedOn: LocalDate | undefined },
  LocalDate | null
> = {
  id: 'forvaltningsloven.s11a.interimReply',
  cite: 'forvaltningsloven § 11 a',
  validFrom: null,
  apply: ({ applicationReceivedOn: on }) =>
    on === undefined ? null : addMonths(on, valueOn(MONTHS_TO_INTERIM_REPLY, on)),
}
