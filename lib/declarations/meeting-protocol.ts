import type { SigningFacts } from '#lib/documents/signing.schema'
import { say } from '#lib/i18n/text'
import { noInterpreterTexts } from '#lib/i18n/texts/signing-codes'
import type { MeetingOutcome, MeetingSetup } from './meeting.schema'

type Meeting = {
  readonly setup: MeetingSetup
  readonly end: MeetingOutcome
  readonly shownHash: string
  readonly staff: string
  readonly startedAt: string | null | undefined
  readonly receivedAt: Date
}

const interpreterOf = ({ interpreter, withInterpreter }: MeetingSetup): SigningFacts['interpreter'] => {
  if (withInterpreter === 'NO' || !interpreter) return undefined
  const { name, number, category, language, dialect, mode, unqualifiedReason, languageReason } = interpreter
  return {
    name: name || `Tolk nr. ${number}`,
    category,
    language,
    mode,
    ...(number ? { number } : {}),
    ...(dialect ? { dialect } : {}),
    ...(unqualifiedReason ? { unqualifiedReason } : {}),
    ...(languageReason ? { languageReason } : {}),
  }
}

const absenceOf = ({ noInterpreterReason: code, noInterpreterText: words }: MeetingSetup) =>
  [code ? say(noInterpreterTexts[code], 'nb') : 'Det var ikke behov for tolk.', words]
    .filter(Boolean)
    .join(' ')

const signatureOf = ({ method, drawing, typedName, witness }: MeetingOutcome) => ({
  method: method ?? ('DRAWN' as const),
  ...(drawing ? { strokes: drawing.strokes } : {}),
  ...(typedName ? { typedName } : {}),
  ...(witness ? { witness } : {}),
})

/** The meeting as the protocol for signering tells it. */
export const signingFacts = ({
  setup,
  end,
  shownHash,
  staff,
  startedAt,
  receivedAt,
}: Meeting): SigningFacts => {
  const interpreter = interpreterOf(setup)
  return {
    ...signatureOf(end),
    place: setup.place,
    signedOn: setup.heldOn,
    ...(startedAt ? { startedAt } : {}),
    ...(end.deviceAt ? { signedAt: end.deviceAt } : {}),
    receivedAt: receivedAt.toISOString(),
    languageRead: setup.languageRead,
    readAloud: setup.readAloud,
    ...(interpreter ? { interpreter } : { noInterpreterReason: absenceOf(setup) }),
    staff: [staff],
    shownSha256: shownHash,
    signedSha256: shownHash,
  }
}
