import type { Block, DocumentModel } from '#lib/pdf/document'
import { labelled, shownDay } from './texts'
import type { TrainingCertificateFacts } from './training-certificate.schema'

const nb = {
  title: 'Bevis for opplæring i norsk og samfunnskunnskap',
  born: 'Født',
  taken: 'har deltatt i opplæring i norsk og samfunnskunnskap i kommunen.',
  period: 'Tidsrom',
  subject: 'Fag',
  hours: 'Timer',
  required: 'Pliktige timer',
  standing: 'Status',
  NORWEGIAN: 'Norsk',
  SOCIAL_STUDIES: 'Samfunnskunnskap',
  completed: 'Gjennomført',
  ongoing: 'Ikke fullført',
  tests: 'Prøver',
  test: 'Prøve',
  result: 'Resultat',
  day: 'Dato',
  law: 'Beviset er gitt etter integreringsloven § 30. Timene er hentet fra fremmøteregisteret.',
  issued: 'Utstedt av',
  reference: 'Sak',
}
const nn: typeof nb = {
  ...nb,
  title: 'Bevis for opplæring i norsk og samfunnskunnskap',
  born: 'Fødd',
  taken: 'har delteke i opplæring i norsk og samfunnskunnskap i kommunen.',
  hours: 'Timar',
  required: 'Pliktige timar',
  ongoing: 'Ikkje fullført',
  tests: 'Prøver',
  test: 'Prøve',
  law: 'Beviset er gitt etter integreringslova § 30. Timane er henta frå frammøteregisteret.',
  issued: 'Utferda av',
}

const shownHours = (hours: number): string => String(hours).replace('.', ',')

const table = (head: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  head,
  widths: [4, ...head.slice(1).map(() => 2)],
  rows,
})

/** The certificate of training: hours by subject, and the tests that were sat. */
export const trainingCertificate = (facts: TrainingCertificateFacts): DocumentModel => {
  const t = facts.language === 'nn' ? nn : nb
  const name = `${facts.municipality.name} kommune`
  const { participant, subjects, tests } = facts
  return {
    title: `${t.title} – ${participant.name}`,
    language: facts.language,
    author: name,
    createdAt: `${facts.preparedOn}T00:00:00Z`,
    letterhead: { ...facts.municipality, name },
    footer: `${t.title} · ${participant.name}`,
    blocks: [
      { kind: 'heading', level: 1, text: t.title },
      { kind: 'paragraph', text: [{ strong: participant.name }] },
      { kind: 'paragraph', text: labelled(t.born, shownDay(participant.birthDate)) },
      { kind: 'paragraph', text: t.taken },
      { kind: 'paragraph', text: labelled(t.period, `${shownDay(facts.from)}–${shownDay(facts.to)}`) },
      table(
        [t.subject, t.hours, t.required, t.standing],
        subjects.map(({ subject, hours, required, completed }) => [
          t[subject],
          shownHours(hours),
          required === null ? '–' : shownHours(required),
          completed ? t.completed : t.ongoing,
        ]),
      ),
      ...(tests.length > 0
        ? [
            { kind: 'heading', level: 2, text: t.tests } as const,
            table(
              [t.test, t.result, t.day],
              tests.map((test) => [test.name, test.result, shownDay(test.on)]),
            ),
          ]
        : []),
      { kind: 'paragraph', text: t.law },
      { kind: 'paragraph', text: labelled(t.issued, facts.issuedBy) },
      {
        kind: 'paragraph',
        text: `${name}, ${shownDay(facts.preparedOn)}. ${t.reference} ${facts.reference}.`,
      },
    ],
  }
}
