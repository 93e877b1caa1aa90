import type { LocalDate } from '#lib/values/local-date'
import { isEmpty } from '../contract/scalars'
import { valueOn } from '../dated'
import { codesThatHold } from '../finding'
import { INTERPRETER_DISPENSATION_UNTIL } from '../parameters/agreement'
import type { Provision } from '../trace'

export const INTERPRETER_CATEGORIES = ['A', 'B', 'C', 'D', 'E', 'NONE'] as const

export type Interpreter = {
  readonly language: string
  readonly category: (typeof INTERPRETER_CATEGORIES)[number]
  readonly minor: boolean
  readonly relative: boolean
  readonly confidentialityConfirmed: boolean
  readonly impartialityConfirmed: boolean
  readonly unqualifiedReason: string | undefined
}

export type InterpreterBlock =
  | 'INTERPRETER_MISSING'
  | 'INTERPRETER_IS_CHILD'
  | 'INTERPRETER_IS_RELATIVE'
  | 'INTERPRETER_LANGUAGE'
  | 'INTERPRETER_NOT_QUALIFIED'
  | 'CONFIDENTIALITY_UNCONFIRMED'
  | 'IMPARTIALITY_UNCONFIRMED'

type Facts = {
  readonly needed: boolean
  readonly interpreter: Interpreter | undefined
  readonly noInterpreterReason: string | undefined
  readonly participantLanguages: readonly string[]
  readonly on: LocalDate
  /** As the municipality has been told, where it has been prolonged. */
  readonly dispensationUntil: LocalDate | undefined
}

/** Tolkeloven § 7 fifth paragraph: whether an unqualified interpreter could be used that day without a reason. */
export const isDispensed = (on: LocalDate, dispensationUntil: LocalDate | undefined): boolean =>
  on <= (dispensationUntil ?? valueOn(INTERPRETER_DISPENSATION_UNTIL, on))

/** Tolkeloven § 7: an interpreter without the qualification of the national register is used. */
export const isUnqualified = (interpreter: Interpreter | undefined): boolean =>
  interpreter?.category === 'NONE'

const recordedBlocks = (interpreter: Interpreter, { participantLanguages, on, dispensationUntil }: Facts) =>
  codesThatHold<InterpreterBlock>({
    INTERPRETER_MISSING: false,
    INTERPRETER_IS_CHILD: interpreter.minor,
    INTERPRETER_IS_RELATIVE: interpreter.relative,
    INTERPRETER_LANGUAGE: !participantLanguages.includes(interpreter.language),
    INTERPRETER_NOT_QUALIFIED:
      isUnqualified(interpreter) &&
      !isDispensed(on, dispensationUntil) &&
      isEmpty(interpreter.unqualifiedReason),
    CONFIDENTIALITY_UNCONFIRMED: !interpreter.confidentialityConfirmed,
    IMPARTIALITY_UNCONFIRMED: !interpreter.impartialityConfirmed,
  })

/**
 * Tolkeloven §§ 4, 6, 7, 15 and 16: what stands against a meeting held with this interpreter, or
 * with none. The checks run whenever an interpreter is recorded, needed or not.
 */
export const interpreterBlocks: Provision<Facts, readonly InterpreterBlock[]> = {
  id: 'tolkeloven.interpreter',
  cite: 'tolkeloven §§ 4, 6, 7, 15, 16',
  validFrom: null,
  apply: (facts) => {
    if (facts.interpreter) return recordedBlocks(facts.interpreter, facts)
    return facts.needed && isEmpty(facts.noInterpreterReason) ? ['INTERPRETER_MISSING'] : []
  },
}
