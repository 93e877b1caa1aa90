import type { Text } from '#lib/i18n/text'

/** An event as it is read: what in words, who, and the time in Norway as `yyyy-mm-dd hh:mm`. */
export type TrailLine = {
  readonly sequence: number
  readonly at: string
  readonly what: Text
  /** Null when the person is not known here. */
  readonly who: string | null
}

export type TrailView = {
  readonly lines: readonly TrailLine[]
  readonly page: number
  readonly pages: number
}
