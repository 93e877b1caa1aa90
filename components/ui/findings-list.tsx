import type { ReactNode } from 'react'
import { type Language, say, type Text } from '#lib/i18n/text'
import { commonTexts } from '#lib/i18n/texts/common'
import { Cell, DataTable, RowHead } from './data-table'
import { type Icon, QuestionmarkDiamondFillIcon } from './icons'
import { CheckmarkCircleFillIcon, XMarkOctagonFillIcon } from './message-icons'
import { SectionChip } from './section-chip'

/** One condition of the law, tried: `met` is null where a person must judge. */
export type FindingRow = {
  id: string
  /** The condition in plain words. */
  condition: string
  met: boolean | null
  /** The fact it was tried on. */
  fact: ReactNode
  /** Where the fact comes from, and its date. */
  source?: string
  cite: string
}

const results: Readonly<Record<'met' | 'notMet' | 'mustAssess', { text: Text; tone: string; icon: Icon }>> = {
  met: { text: commonTexts.met, tone: 'success', icon: CheckmarkCircleFillIcon },
  notMet: { text: commonTexts.notMet, tone: 'danger', icon: XMarkOctagonFillIcon },
  mustAssess: { text: commonTexts.mustAssess, tone: 'warning', icon: QuestionmarkDiamondFillIcon },
}

const resultOf = (met: boolean | null) => results[met === null ? 'mustAssess' : met ? 'met' : 'notMet']

const Result = ({ met, language }: { met: boolean | null; language: Language }) => {
  const { text, tone, icon: Drawing } = resultOf(met)
  return (
    <span className={`ff-result ff-tone-${tone}`}>
      <Drawing size={18} />
      <span className={met === true ? 'ff-hidden' : 'ff-small'}>{say(text, language)}</span>
    </span>
  )
}

/** Every condition with its result, the fact used, the source and the section: a list to read aloud. */
export const FindingsList = ({
  findings,
  caption,
  language,
}: {
  findings: readonly FindingRow[]
  /** When and by which law it was assessed. */
  caption: string
  language: Language
}) => {
  const words = (text: Text) => say(text, language)
  const columns = (['result', 'condition', 'fact', 'source', 'law'] as const).map((id) => ({
    id,
    label: words(commonTexts[id]),
  }))
  return (
    <DataTable caption={caption} showCaption columns={columns} cards>
      {findings.map(({ id, condition, met, fact, source, cite }) => (
        <tr key={id}>
          <Cell>
            <Result met={met} language={language} />
          </Cell>
          <RowHead className="ff-plain">{condition}</RowHead>
          <Cell label={words(commonTexts.fact)}>
            <b>{fact}</b>
          </Cell>
          <Cell quiet label={words(commonTexts.source)}>
            {source}
          </Cell>
          <Cell>
            <SectionChip cite={cite} />
          </Cell>
        </tr>
      ))}
    </DataTable>
  )
}
