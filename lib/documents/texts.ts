import type { Block, Column, FlowBlock, Span, Text } from '#lib/pdf/document'

/** `01.03.2027`, in every language alike. */
export const shownDay = (day: string): string => `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`

const clock = new Intl.DateTimeFormat('nb', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'medium',
  hourCycle: 'h23',
})

/** `01.03.2027 kl. 10:30:02`, Norwegian time, from a moment in UTC. */
export const shownMoment = (moment: string): string => clock.format(new Date(moment)).replace(', ', ' kl. ')

/** Puts values where the template has `{name}`. */
export const filled = (template: string, values: Readonly<Record<string, string>>): Text =>
  template.split(/\{(\w+)\}/).map((piece, i): Span => (i % 2 === 1 ? { value: values[piece] ?? '' } : piece))

export const labelled = (label: string, value: string): Text => [`${label}: `, { value }]

/** Running text: one paragraph for each line that is not empty. */
export const paragraphs = (prose: string): readonly FlowBlock[] =>
  prose
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\p{Cc}/gu, ' ').trim())
    .filter((line) => line !== '')
    .map((text): FlowBlock => ({ kind: 'paragraph', text }))

/** Both languages side by side; a document in one language alone runs over the whole width. */
export const sideBySide = (columns: readonly Column[], fixed: boolean): readonly Block[] => {
  const [first, second] = columns
  const mark = fixed ? ({ fixed } as const) : {}
  if (!first) return []
  if (second) return [{ kind: 'parallel', columns: [first, second], ...mark }]
  return first.blocks.map((block) => ({ ...block, language: first.language, ...mark }))
}
