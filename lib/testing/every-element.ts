import type { DocumentModel } from '#lib/pdf/document'

/** Two languages, headings, lists, a table and a drawn signature: every kind of element that we write. */
export const everyElement: DocumentModel = {
  title: 'Integreringserklæring',
  language: 'nb',
  author: 'Fjordvik kommune',
  createdAt: '2027-03-10T09:30:00Z',
  footer: 'Fjordvik kommune',
  pageNumbers: [{ template: 'Side {n} av {m}', language: 'nb' }],
  blocks: [
    {
      kind: 'parallel',
      columns: [
        {
          language: 'nb',
          blocks: [
            { kind: 'heading', level: 1, text: 'Erklæring' },
            { kind: 'list', items: ['Jeg vil delta.', 'Jeg vil lære norsk.'] },
          ],
        },
        {
          language: 'ar',
          blocks: [
            { kind: 'heading', level: 1, text: 'إقرار' },
            { kind: 'list', items: ['سأشارك في البرنامج.', 'سأتعلم اللغة.'] },
          ],
        },
      ],
    },
    { kind: 'heading', level: 2, text: 'Timer' },
    {
      kind: 'table',
      head: ['Hva', 'Timer'],
      rows: [
        ['Norsk', '20'],
        ['Praksis', '10'],
      ],
    },
    {
      kind: 'signatures',
      places: [
        {
          captions: [{ text: 'Deltaker', language: 'nb' }],
          ink: {
            kind: 'strokes',
            alt: 'Underskrift',
            strokes: [
              [
                { x: 0, y: 0 },
                { x: 20, y: 8 },
                { x: 40, y: 2 },
              ],
            ],
          },
        },
      ],
    },
  ],
}
