import type { LocalDate } from '#lib/values/local-date'
import type { RequestKind, RequestOutcome } from './request-codes.schema'

export type RequestView = {
  readonly id: string
  readonly kind: RequestKind
  readonly receivedOn: LocalDate
  /** The last day to answer a wish for correction (art. 12 no. 3); null where it holds until it ends. */
  readonly answerBy: LocalDate | null
  readonly wish: string
  readonly closed: {
    readonly on: LocalDate
    readonly outcome: RequestOutcome
    readonly answer: string
  } | null
}

export type RequestsView = { readonly requests: readonly RequestView[] }
