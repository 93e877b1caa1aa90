import type { SigningFacts } from '#lib/documents/signing.schema'
import { say } from '#lib/i18n/text'
import { noInterpreterTexts } from '#lib/i18n/texts/signing-codes'
import { clockOf } from './device-clock'
import type { MeetingOutcome, MeetingSetup } from './meeting.schema'
import type { RoomPoint } from './room.view'
import type { SigningEvent } from './signing-events.repo'

type Meeting = {
  readonly setup: MeetingSetup
  readonly end: MeetingOutcome
  /** What the tablet says it showed, and what is signed: equal, or it had been refused. */
  readonly shownHash: string
  readonly signedHash: string
  readonly points: readonly RoomPoint[]
  readonly corrects: NonNullable<SigningFacts['corrects']> | null
  readonly events: readonly SigningEvent[]
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
    ...(languageReason ? { languageReason, languageConfirmed: interpreter.languageConfirmed } : {}),
    confidentialityConfirmed: interpreter.confidentialityConfirmed,
    impartialityConfirmed: interpreter.impartialityConfirmed,
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

/** Each point that was answered, by its place in the text. */
const answersOf = ({ clauseAnswers }: MeetingOutcome, points: readonly RoomPoint[]) => {
  const places = ['FACTS', ...points.map(({ key }) => key)]
  return Object.entries(clauseAnswers ?? {})
    .map(([key, answer]) => ({ at: places.indexOf(key), answer }))
    .sort((a, b) => a.at - b.at)
}

/** The meeting as the protocol for signering tells it. */
export const signingFacts = ({
  setup,
  end,
  shownHash,
  signedHash,
  points,
  corrects,
  events,
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
    ...(end.deviceAt ? { signedAt: end.deviceAt, ...clockOf(end.deviceAt, startedAt, receivedAt) } : {}),
    receivedAt: receivedAt.toISOString(),
    languageRead: setup.languageRead,
    readAloud: setup.readAloud,
    ...(interpreter ? { interpreter } : { noInterpreterReason: absenceOf(setup) }),
    staff: [staff],
    shownSha256: shownHash,
    signedSha256: signedHash,
    answers: answersOf(end, points),
    events: [...events],
    ...(corrects ? { corrects } : {}),
  }
}
