import type { Block, DocumentModel, FlowBlock, Text } from '#lib/pdf/document'
import type { ChangeLetterFacts, PayslipLetterFacts } from './stipend-letter.schema'
import type { InformationSheet } from './text/information-sheet'
import type { DocumentLabels } from './text/labels'
import { shownDay, sideBySide } from './texts'

/** The words of a letter in one language; Norwegian first. */
export type LetterWords = {
  readonly language: string
  readonly labels: DocumentLabels
  readonly sheet: InformationSheet
}

/** `22 758,17`, with a true minus: figures are read alike in every language. */
export const shownKroner = (ore: number): string => {
  const digits = String(Math.abs(ore)).padStart(3, '0')
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '\u00a0')
  return `${ore < 0 ? '\u2212' : ''}${whole},${digits.slice(-2)}`
}

/** Kept apart from the words around it, so that the minus stays before the figure from right to left too. */
const figure = (ore: number): Text => [{ value: shownKroner(ore) }]

/** `02.2027` */
const shownMonth = (month: string): string => `${month.slice(5)}.${month.slice(0, 4)}`

const flow = (all: readonly LetterWords[], blocks: (words: LetterWords) => readonly FlowBlock[]) =>
  sideBySide(
    all.map((words) => ({ language: words.language, blocks: blocks(words) })),
    false,
  )

const section =
  (key: 'ABSENCE' | 'APPEAL' | 'BENEFIT') =>
  (words: LetterWords): readonly FlowBlock[] => [
    { kind: 'heading', level: 2, text: words.sheet.sections[key].heading },
    { kind: 'paragraph', text: words.sheet.sections[key].text },
  ]

/** The line in the reader's words: the stønad, ugyldig fravær, any other deduction, any other amount. */
const lineIn = ({ labels, sheet }: LetterWords, { code, amountOre }: PayslipLetterFacts['lines'][number]) => {
  if (code === 'STIPEND') return sheet.sections.BENEFIT.heading
  if (code.startsWith('INVALID')) return `${labels.deduction}: ${sheet.sections.ABSENCE.heading}`
  return amountOre < 0 ? labels.deduction : labels.amount
}

const linesTable = (words: LetterWords, facts: PayslipLetterFacts): Block => {
  const { labels, language } = words
  return {
    kind: 'table',
    language,
    head: [labels.reason, labels.month, labels.amount],
    widths: [6, 2, 2],
    rows: [
      ...facts.lines.map((line) => [
        `${language === 'nb' ? line.words : lineIn(words, line)}${line.quantity && language === 'nb' ? `, ${line.quantity}` : ''}`,
        shownMonth(line.ofMonth ?? facts.month),
        figure(line.amountOre),
      ]),
      [[{ strong: labels.toBePaid }], shownMonth(facts.month), figure(facts.payableOre)],
    ],
  }
}

const absenceTable = ({ labels, language }: LetterWords, { absences }: PayslipLetterFacts): Block => ({
  kind: 'table',
  language,
  head: [labels.date, labels.hours],
  widths: [2, 2],
  rows: absences.map(({ date, hours }) => [
    shownDay(date),
    hours === null ? '–' : String(hours).replace('.', ','),
  ]),
})

const person = (facts: { name: string; caseNumber: string }, more: readonly [string, string][]): Block => ({
  kind: 'fields',
  fields: [
    { label: 'Deltaker', value: [{ value: facts.name }] },
    { label: 'Sak', value: facts.caseNumber },
    ...more.map(([label, value]) => ({ label, value })),
  ],
})

const NORWEGIAN_GOVERNS: Block = {
  kind: 'notice',
  language: 'nb',
  text: 'Den norske teksten gjelder. Oversettelsen er et utkast som skal hjelpe deg å forstå brevet.',
}

const SMALL_TREKK: Block = {
  kind: 'notice',
  language: 'nb',
  text: 'Trekket er mindre enn grensen for enkeltvedtak (integreringsloven § 46 g). Er du uenig, kan du si fra til kommunen, skriftlig eller muntlig. Kommunen skal da se på trekket på nytt og svare deg.',
}

type Frame = {
  readonly facts: {
    readonly municipality: PayslipLetterFacts['municipality']
    readonly preparedOn: string
    readonly name: string
  }
  readonly title: string
  readonly isDraft: boolean
  readonly all: readonly LetterWords[]
  readonly blocks: readonly Block[]
}

const letter = ({ facts, title, isDraft, all, blocks }: Frame): DocumentModel => {
  const author = `${facts.municipality.name} kommune`
  return {
    title: `${title} – ${facts.name}`,
    language: 'nb',
    author,
    createdAt: `${facts.preparedOn}T00:00:00Z`,
    letterhead: { ...facts.municipality, name: author },
    footer: `${title} · ${facts.name}`,
    ...(isDraft ? { draftMark: 'UTKAST' } : {}),
    blocks: [...blocks, ...flow(all, section('APPEAL')), ...(all.length > 1 ? [NORWEGIAN_GOVERNS] : [])],
  }
}

/** A month's payslip as the participant takes it home, with why it is what it is, and how to object. */
export const payslipLetter = (facts: PayslipLetterFacts, all: readonly LetterWords[]): DocumentModel => {
  const month = shownMonth(facts.month)
  const isLower = facts.lines.some(({ amountOre }) => amountOre < 0)
  return letter({
    facts,
    title: `Introduksjonsstønad ${month}`,
    isDraft: facts.isDraft,
    all,
    blocks: [
      ...flow(all, ({ sheet }) => [
        { kind: 'heading', level: 1, text: `${sheet.sections.BENEFIT.heading} ${month}` },
      ]),
      person(facts, [
        ['Utbetales', shownDay(facts.payrollOn)],
        ['Til utbetaling', `${shownKroner(facts.payableOre)} kroner`],
      ]),
      ...all.map((words) => linesTable(words, facts)),
      ...(isLower
        ? flow(all, ({ labels, sheet }) => [
            { kind: 'heading', level: 2, text: labels.whyLower },
            { kind: 'paragraph', text: sheet.sections.ABSENCE.text },
          ])
        : []),
      ...(facts.absences.length > 0 ? all.map((words) => absenceTable(words, facts)) : []),
      ...(facts.trekkBelowLimit ? [SMALL_TREKK] : []),
    ],
  })
}

/** Tells the participant that closed months turned out otherwise, and in which payment it is put right. */
export const changeLetter = (facts: ChangeLetterFacts, all: readonly LetterWords[]): DocumentModel => {
  const run = shownMonth(facts.run)
  const sum = facts.months.reduce((total, { ore }) => total + ore, 0)
  return letter({
    facts,
    title: 'Endring i introduksjonsstønad',
    isDraft: false,
    all,
    blocks: [
      { kind: 'heading', level: 1, text: 'Endring i introduksjonsstønaden din' },
      {
        kind: 'paragraph',
        text: `Kommunen har fått eller rettet opplysninger om måneder som allerede er betalt. Forskjellen, ${shownKroner(sum)} kroner, tas opp når stønaden for ${run} beregnes. Skal du få mer, blir det etterbetalt. Fikk du for mye, kan kommunen trekke det i senere utbetalinger (integreringsloven § 25). Du kan si fra til kommunen hvis du mener dette ikke stemmer.`,
      },
      person(facts, []),
      ...all.map(
        ({ labels, language }): Block => ({
          kind: 'table',
          language,
          head: [labels.month, `${labels.amount} 1`, `${labels.amount} 2`, '±'],
          widths: [2, 2, 2, 2],
          rows: facts.months.map(({ month, paidOre, nowOre, ore }) => [
            shownMonth(month),
            figure(paidOre),
            figure(nowOre),
            figure(ore),
          ]),
        }),
      ),
      {
        kind: 'paragraph',
        small: true,
        text: 'Beløp 1 er det som ble betalt for måneden. Beløp 2 er det som skulle vært betalt.',
      },
    ],
  })
}
