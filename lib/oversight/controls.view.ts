/** What tilsyn and forvaltningsrevisjon ask of a case, in the order they ask it. */
export const CONTROLS = [
  'PLAN_BY_DECISION',
  'MADE_TOGETHER',
  'CONTENT_STATED',
  'FULL_TIME',
  'REVIEWED',
  'CHANGES_BY_DECISION',
  'IN_TIME',
  'INTERPRETER',
] as const
export type ControlCode = (typeof CONTROLS)[number]

/** `met` is null where the question does not arise; `part` is where in the case the proof is. */
export type ControlView = {
  readonly code: ControlCode
  readonly met: boolean | null
  readonly part: string
}

export type CaseControlsView = {
  readonly participantId: string
  readonly name: string
  readonly controls: readonly ControlView[]
  readonly met: number
  readonly asked: number
}
