import { contractWords } from '#lib/documents/text/norwegian'
import { filled, labelled, shownDay } from '#lib/documents/texts'
import type { Text } from '#lib/pdf/document'
import type { AgreementKind } from './agreement-codes'
import { type AgreementFacts, hashOf } from './agreement-facts'
import { agreementPoints } from './agreement-points'
import type { AgreementText } from './agreement-text'
import type { DeclarationText } from './declaration-text'
import type { RoomFact, RoomView } from './room.view'
import { roomWords } from './text/room'

type Agreed = {
  readonly kind: AgreementKind
  readonly language: string
  readonly text: AgreementText
  readonly facts: AgreementFacts
  readonly identityNumber: string
}

const plain = (text: Text): string =>
  typeof text === 'string'
    ? text
    : text
        .map((span) => (typeof span === 'string' ? span : 'value' in span ? span.value : span.strong))
        .join('')

/** Enough of the number for the participant to know it again. */
const masked = (number: string) => `•••• ${number.slice(-4)}`

const linesIn = ({ words: { fields } }: DeclarationText, { facts, identityNumber }: Agreed) =>
  [
    labelled(fields.name, facts.name),
    labelled(fields.identityNumber, masked(identityNumber)),
    filled(fields.resident, { municipality: facts.municipality, date: shownDay(facts.settledOn) }),
    filled(fields.decision, { date: shownDay(facts.decisionOn) }),
  ].map(plain)

const contractLine = ({ facts, identityNumber }: Agreed) =>
  plain(
    filled(contractWords[facts.writtenForm].parties, {
      name: facts.name,
      number: masked(identityNumber),
      municipality: `${facts.municipality} kommune`,
      date: shownDay(facts.decisionOn),
    }),
  )

/** What is filled in on the form, in the form's own words. */
const shownFacts = (agreed: Agreed): readonly RoomFact[] => {
  const { norwegian, translation } = agreed.text
  if (!norwegian) return [{ own: contractLine(agreed), norwegian: contractLine(agreed) }]
  const own = linesIn(translation ?? norwegian, agreed)
  return linesIn(norwegian, agreed).map((line, at) => ({ own: own[at] ?? line, norwegian: line }))
}

/** The contract is in Norwegian alone, and the room says so in the participant's language. */
const noticeOf = ({ kind, language }: Agreed, notice: RoomView['notice']): RoomView['notice'] =>
  kind === 'CONTRACT'
    ? {
        own: roomWords(language)?.norwegianOnly ?? '',
        norwegian: roomWords('nb')?.norwegianOnly ?? '',
      }
    : notice

type Seen = Pick<RoomView, 'title' | 'facts' | 'points' | 'notice'>

/** The fingerprint of what is in sight: title, facts, every point in both languages, and the notice. */
export const sightHash = ({ title, facts, points, notice }: Seen): string =>
  hashOf([title, facts, points, notice])

/** All that is shown of an agreement, with the fingerprint of it; null where nobody has a text. */
export const agreementSight = (agreed: Agreed) => {
  const { norwegian, translation } = agreed.text
  const points = agreementPoints(agreed, translation ?? norwegian)
  if (!points) return null
  const sight = { ...points, notice: noticeOf(agreed, points.notice), facts: shownFacts(agreed) }
  return { ...sight, shownHash: sightHash(sight) }
}
