import Link from 'next/link'
import { formatDate, formatOre, formatQuarters } from '#lib/i18n/format'
import { type Language, same, say, type Text } from '#lib/i18n/text'
import { exemptionGroundTexts, exemptionPartTexts } from '#lib/i18n/texts/decision-choices'
import {
  decisionNumber,
  hoursOf,
  pauseTexts,
  payerTexts,
  recordTexts,
  skillTexts,
  subjectTexts,
  trainingTexts as t,
  testPartTexts,
  testResultTexts,
} from '#lib/i18n/texts/training'
import type { RecordView, TrainingView } from '#lib/training/training.view'
import { SKILLS, type TestPart } from '#lib/training/training-codes.schema'
import { localDate } from '#lib/values/local-date'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { Section } from '../ui/section'

type Words = (text: Text) => string

const among = (texts: Readonly<Record<string, Text>>, code: unknown): Text => texts[String(code)] ?? same('')

const detailOf = ({ kind, detail }: RecordView, words: Words): string => {
  switch (kind) {
    case 'NORWEGIAN_GOAL':
      return SKILLS.map((skill) => `${words(skillTexts[skill])} ${detail[skill]}`).join(', ')
    case 'TEST':
      return `${words(testPartTexts[detail.part as TestPart])}: ${words(among(testResultTexts, detail.result))}`
    case 'EXEMPTION':
      return `${words(among(exemptionPartTexts, detail.exemptionPart))}. ${words(among(exemptionGroundTexts, detail.exemptionGround))}`
    case 'PAUSE':
      return `${words(among(pauseTexts, detail.kind))}, til ${formatDate(localDate(String(detail.to)))}`
    case 'FEE':
      return `${words(among(subjectTexts, detail.subject))}, ${words(hoursOf(formatQuarters(Number(detail.quarters))))}, ${formatOre(Number(detail.amountOre))} kr. ${words(among(payerTexts, detail.payer))} ${detail.organisationNumber ?? ''}`
  }
}

const Row = ({
  record,
  base,
  mayWrite,
  words,
}: {
  record: RecordView
  /** The address of the case. */
  base: string
  mayWrite: boolean
  words: Words
}) => {
  const { id, kind, on, reason, by, struck, decision } = record
  const what = `${words(recordTexts[kind])}: ${detailOf(record, words)}`
  return (
    <tr>
      <RowHead className="ff-plain ff-nowrap">{formatDate(on)}</RowHead>
      <Cell label={words(t.what)}>
        {struck ? <s>{what}</s> : what}
        {reason && <span className="ff-small ff-sub"> {reason}</span>}
        {struck && (
          <span className="ff-small">
            {' '}
            {words(t.struck)}: {struck.reason} ({struck.by})
          </span>
        )}
      </Cell>
      <Cell quiet label={words(t.who)}>
        {by}
      </Cell>
      <Cell numeric>
        {decision !== null && <Link href={`${base}/decisions/${id}`}>{words(decisionNumber(decision))}</Link>}
        {mayWrite && decision === null && !struck && (
          <Link href={`${base}/training/strike?linje=${id}`}>
            {words(t.strike)}
            <span className="ff-hidden"> {formatDate(on)}</span>
          </Link>
        )}
      </Cell>
    </tr>
  )
}

/** Everything decided and recorded, the newest first. What was taken out is still there, struck through. */
export const RecordList = ({
  view,
  mayWrite,
  language,
}: {
  view: TrainingView
  mayWrite: boolean
  language: Language
}) => {
  const words = (text: Text) => say(text, language)
  const columns = (['date', 'what', 'who', 'strike'] as const).map((id) => ({
    id,
    label: words(t[id]),
    hidden: id === 'strike',
  }))
  return (
    <Section title={words(t.records)}>
      {view.records.length === 0 ? (
        <p className="ff-sub">{words(t.noRecords)}</p>
      ) : (
        <DataTable caption={words(t.records)} columns={columns} cards>
          {view.records.toReversed().map((record) => (
            <Row
              key={record.id}
              record={record}
              base={`/participants/${view.participantId}`}
              mayWrite={mayWrite}
              words={words}
            />
          ))}
        </DataTable>
      )}
    </Section>
  )
}
