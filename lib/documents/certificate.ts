import { certificateTexts } from '#lib/i18n/texts/letter-sheet'
import type { Block, DocumentModel } from '#lib/pdf/document'
import type { LetterFacts } from './letter.schema'
import type { LetterPart } from './letters/template'
import { shownDay } from './texts'

const freeWords = (parts: readonly LetterPart[]): readonly Block[] =>
  parts
    .filter(({ kind }) => kind === 'free')
    .map(
      ({ spans }): Block => ({
        kind: 'paragraph',
        text: spans.map((span) => (typeof span === 'string' ? span : span.value)).join(''),
      }),
    )

/**
 * The deltakerbevis (§ 18 a) as a sheet to show an employer or a school: who, when, what it held, and a place for
 * each signature; no address, and nothing of the case.
 */
export const certificateDocument = (facts: LetterFacts, parts: readonly LetterPart[]): DocumentModel => {
  const { language, municipality, values, choices, signed, preparedOn, reference } = facts
  const t = certificateTexts[language]
  const name = `${municipality.name} kommune`
  const { name: person = '', birthDate = '', startedOn = '', toDate = '', goal = '', contents = '' } = values
  return {
    title: `${t.title} – ${person}`,
    language,
    author: name,
    createdAt: `${preparedOn}T00:00:00Z`,
    letterhead: { ...municipality, name },
    footer: `${t.title} · ${reference}`,
    ...(facts.draft ? { draftMark: t.draft } : {}),
    blocks: [
      { kind: 'heading', level: 1, text: t.title },
      {
        kind: 'paragraph',
        text: [
          { value: person },
          ` ${choices.certificateType === 'COMPLETED' ? t.completed : t.interrupted}`,
        ],
      },
      {
        kind: 'fields',
        fields: [
          { label: t.born, value: birthDate },
          { label: t.period, value: `${startedOn}–${toDate}` },
          { label: t.goal, value: goal },
        ],
      },
      { kind: 'heading', level: 2, text: t.contents },
      { kind: 'list', items: contents.split('. ').filter((line) => line !== '') },
      ...freeWords(parts),
      { kind: 'paragraph', text: t.law, small: true },
      { kind: 'paragraph', text: `${municipality.name}, ${shownDay(preparedOn)}` },
      {
        kind: 'signatures',
        places: signed.map(({ name: signer, role }) => ({
          captions: [{ text: `${signer}, ${role}`, language }],
        })),
      },
    ],
  }
}
