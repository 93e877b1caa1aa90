import type { AgreementRaw } from '#lib/law/rules/agreement-input'
import type { AgreementKind } from './agreement-codes'
import type { MeetingOutcome, MeetingSetup } from './meeting.schema'

/** Words without a coded reason are no reason. */
const noInterpreter = ({ noInterpreterReason, noInterpreterText }: MeetingSetup) =>
  noInterpreterReason ? [noInterpreterReason, noInterpreterText].filter(Boolean).join(': ') : ''

const signersOf = (kind: AgreementKind, { outcome }: MeetingOutcome) => {
  if (outcome !== 'SIGNED') return []
  return kind === 'CONTRACT' ? (['PARTICIPANT', 'MUNICIPALITY'] as const) : (['PARTICIPANT'] as const)
}

const interpreterOf = ({ interpreter, withInterpreter }: MeetingSetup) => {
  if (withInterpreter === 'NO' || !interpreter) return {}
  const { language, category, minor, relative, confidentialityConfirmed, impartialityConfirmed } = interpreter
  return {
    interpreter: {
      language,
      category,
      minor,
      relative,
      confidentialityConfirmed,
      impartialityConfirmed,
      unqualifiedReason: interpreter.unqualifiedReason,
    },
  }
}

/** The languages of the case, and the interpreter's where staff have written why, and had confirmed, that it is understood. */
export const understoodIn = (
  { interpreter, withInterpreter }: MeetingSetup,
  languages: readonly string[],
): readonly string[] =>
  withInterpreter === 'YES' && interpreter?.languageReason && interpreter.languageConfirmed
    ? [...languages, interpreter.language]
    : languages

/** The meeting as the law asks about it. */
export const signingInput = (
  kind: AgreementKind,
  setup: MeetingSetup,
  end: MeetingOutcome,
): NonNullable<AgreementRaw['signing']> => ({
  on: setup.heldOn,
  outcome: end.outcome,
  place: setup.place,
  signedBy: [...signersOf(kind, end)],
  reason: end.refusalReason || (end.refusalCode ?? ''),
  guidanceGiven: end.guidanceGiven ?? false,
  ...(end.postponedReason ? { postponedReason: end.postponedReason } : {}),
  noInterpreterReason: noInterpreter(setup),
  ...interpreterOf(setup),
})
