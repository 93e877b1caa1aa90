import { createHash } from 'node:crypto'
import type { Block, DocumentModel } from '#lib/pdf/document'
import type { ContractFacts } from './contract.schema'
import { inkOf } from './declaration'
import { pageNumbers } from './page-numbers'
import { signingProtocol } from './signing-protocol'
import { contractWords, type WrittenForm } from './text/norwegian'
import { filled, labelled, shownDay } from './texts'

type Words = (typeof contractWords)[WrittenForm]

const fixedHeading = (text: string): Block => ({ kind: 'heading', level: 2, text, fixed: true })
const fixedText = (text: string): Block => ({ kind: 'paragraph', fixed: true, text })
const fixedList = (items: readonly string[]): Block => ({ kind: 'list', fixed: true, items })

const termsIn = (words: Words): readonly Block[] => [
  fixedHeading(words.what),
  fixedText(words.agreement),
  fixedHeading(words.participantShall),
  fixedList(words.participantDuties),
  fixedHeading(words.municipalityShall),
  fixedList(words.municipalityDuties),
  fixedText(words.copies),
]

const textIn = (words: Words) => {
  const terms = termsIn(words)
  const sha256 = createHash('sha256').update(JSON.stringify(terms), 'utf8').digest('hex')
  return { words, terms, signed: { version: words.version, sha256 } }
}

const texts = { nb: textIn(contractWords.nb), nn: textIn(contractWords.nn) }

const LINE_TO_FILL_IN = '_'.repeat(24)

const signatures = (
  { participant, municipality, signing, signedForMunicipality, writtenForm: language = 'nb' }: ContractFacts,
  words: Words,
): Block => {
  const where = signing ? `${signing.place}, ${shownDay(signing.signedOn)}` : LINE_TO_FILL_IN
  const { name, on } = signedForMunicipality ?? {}
  return {
    kind: 'together',
    blocks: [
      { kind: 'heading', level: 2, text: words.signatures },
      { kind: 'paragraph', text: labelled(words.placeAndDate, where) },
      {
        kind: 'signatures',
        places: [
          {
            captions: [{ text: `${words.participant}: ${participant.name}`, language }],
            ...inkOf(signing, participant.name),
          },
          {
            captions: [
              {
                text: `${words.onBehalf} ${municipality.name} kommune${on ? `, ${shownDay(on)}` : ''}`,
                language,
              },
            ],
            ...(name ? { ink: { kind: 'typed', text: name } as const } : {}),
          },
        ],
      },
    ],
  }
}

/** The contract for plans made before the declaration applies, signed by the participant and the municipality. */
export const contractDocument = (facts: ContractFacts): DocumentModel => {
  const { participant, municipality, decisionOn, signing, writtenForm: language = 'nb' } = facts
  const { words, terms, signed } = texts[language]
  const name = `${municipality.name} kommune`
  return {
    title: `${words.title} – ${participant.name}`,
    language,
    author: name,
    createdAt: signing?.receivedAt ?? signing?.signedAt ?? `${facts.preparedOn}T00:00:00Z`,
    letterhead: { ...municipality, name },
    pageNumbers: pageNumbers([language]),
    footer: [words.title, participant.name, ...(facts.code ? [facts.code] : [])].join(' · '),
    blocks: [
      { kind: 'heading', level: 1, text: words.title },
      {
        kind: 'paragraph',
        text: filled(words.parties, {
          name: participant.name,
          number: participant.identityNumber,
          municipality: name,
          date: shownDay(decisionOn),
        }),
      },
      ...terms,
      signatures(facts, words),
      ...(signing
        ? [{ kind: 'page-break' } as const, ...signingProtocol(facts, signing, signed, language)]
        : []),
    ],
  }
}
