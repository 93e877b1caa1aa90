import type { LocalDate } from '#lib/values/local-date'

export type GroupListView = {
  readonly groups: readonly {
    readonly id: string
    readonly name: string
    readonly kind: string
    readonly teacherName: string | null
    readonly members: number
    readonly times: number
  }[]
  readonly closedDays: readonly {
    readonly id: string
    readonly groupName: string | null
    readonly from: LocalDate
    readonly to: LocalDate
    readonly name: string
  }[]
}

export type SlotView = {
  readonly weekday: number
  readonly startMinute: number
  readonly quarters: number
  readonly room: string
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
}

export type GroupView = {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly teacherId: string | null
  readonly teacherName: string | null
  readonly slots: readonly SlotView[]
  readonly members: readonly {
    readonly participantId: string
    readonly name: string
    readonly from: LocalDate
    readonly to: LocalDate | null
  }[]
  readonly substitutions: readonly {
    readonly id: string
    readonly name: string
    readonly from: LocalDate
    readonly to: LocalDate
  }[]
}

/** Whom a form of the group may name. */
export type GroupChoices = {
  readonly staff: readonly { readonly id: string; readonly name: string }[]
  readonly participants: readonly { readonly id: string; readonly name: string }[]
  readonly groups: readonly { readonly id: string; readonly name: string }[]
}
