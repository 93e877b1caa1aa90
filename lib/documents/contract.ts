import { createHash } from 'node:crypto'
import type { Block, DocumentModel } from '#lib/pdf/document'
import type { ContractFacts } from './contract.schema'
import { inkOf } from './declaration'
import { pageNumbers } from './page-numbers'
import { signingProtocol } from './signing-protocol'
import { filled, labelled, shownDay } from './texts'

const TITLE = 'Integreringskontrakt'

const terms: readonly Block[] = [
  { kind: 'heading', level: 2, text: 'Hva kontrakten er', fixed: true },
  {
    kind: 'paragraph',
    fixed: true,
    text: 'Kontrakten er en avtale mellom deltakeren og kommunen etter integreringsloven § 16. Den sier hva vi skal gjøre for at målene i integreringsplanen skal nås. Rettigheter og plikter følger av loven og av vedtakene i saken, ikke av kontrakten.',
  },
  { kind: 'heading', level: 2, text: 'Deltakeren skal', fixed: true },
  {
    kind: 'list',
    fixed: true,
    items: [
      'arbeide for å nå sluttmålet og norskmålet i integreringsplanen',
      'delta i det som står i integreringsplanen',
      'si fra til kommunen så tidlig som mulig ved fravær, og når noe i planen ikke passer lenger',
      'være med på å gå gjennom og endre planen når det trengs',
    ],
  },
  { kind: 'heading', level: 2, text: 'Kommunen skal', fixed: true },
  {
    kind: 'list',
    fixed: true,
    items: [
      'tilby et introduksjonsprogram og opplæring i norsk og samfunnskunnskap som gjør det mulig å nå sluttmålet og norskmålet',
      'følge opp deltakeren gjennom programmet og endre planen når det er grunn til det',
      'gi veiledning om rettigheter og plikter, og bestille tolk når det trengs',
    ],
  },
  {
    kind: 'paragraph',
    fixed: true,
    text: 'Begge får hvert sitt eksemplar. Kontrakten er ikke et enkeltvedtak og kan ikke påklages. Vedtaket om introduksjonsprogram og integreringsplanen kan påklages.',
  },
]

const text = {
  version: 'kontrakt-2026-v1',
  sha256: createHash('sha256').update(JSON.stringify(terms), 'utf8').digest('hex'),
}

const LINE_TO_FILL_IN = '_'.repeat(24)

const signatures = ({ participant, municipality, signing, signedForMunicipality }: ContractFacts): Block => {
  const where = signing ? `${signing.place}, ${shownDay(signing.signedOn)}` : LINE_TO_FILL_IN
  const { name, on } = signedForMunicipality ?? {}
  return {
    kind: 'together',
    blocks: [
      { kind: 'heading', level: 2, text: 'Signaturer' },
      { kind: 'paragraph', text: labelled('Sted og dato', where) },
      {
        kind: 'signatures',
        places: [
          {
            captions: [{ text: `Deltaker: ${participant.name}`, language: 'nb' }],
            ...inkOf(signing, participant.name),
          },
          {
            captions: [
              { text: `For ${municipality.name} kommune${on ? `, ${shownDay(on)}` : ''}`, language: 'nb' },
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
  const { participant, municipality, decisionOn, signing } = facts
  const name = `${municipality.name} kommune`
  return {
    title: `${TITLE} – ${participant.name}`,
    language: 'nb',
    author: name,
    createdAt: signing?.receivedAt ?? signing?.signedAt ?? `${facts.preparedOn}T00:00:00Z`,
    letterhead: { ...municipality, name },
    pageNumbers: pageNumbers(['nb']),
    footer: [TITLE, participant.name, ...(facts.code ? [facts.code] : [])].join(' · '),
    blocks: [
      { kind: 'heading', level: 1, text: TITLE },
      {
        kind: 'paragraph',
        text: filled(
          'mellom {name} (fødselsnummer/DUF-nummer {number}) og {municipality}, i tilknytning til vedtaket om introduksjonsprogram og integreringsplan fra {date}.',
          {
            name: participant.name,
            number: participant.identityNumber,
            municipality: name,
            date: shownDay(decisionOn),
          },
        ),
      },
      ...terms,
      signatures(facts),
      ...(signing ? [{ kind: 'page-break' } as const, ...signingProtocol(facts, signing, text)] : []),
    ],
  }
}
