import { type Counts, presentOf, shareOf } from '#lib/attendance/attendance-counts.view'
import { formatQuarters, formatShare } from '#lib/i18n/format'
import { type Language, say } from '#lib/i18n/text'
import { overviewTexts as t } from '#lib/i18n/texts/overview'
import { Cell } from '../ui/data-table'
import { CountsBar } from './counts-bar'

const PARTS = ['late', 'valid', 'leave', 'unsettled', 'invalid'] as const

export const countColumns = (language: Language) => [
  { id: 'share', label: say(t.attendance, language) },
  { id: 'planned', label: say(t.planned, language), numeric: true },
  { id: 'present', label: say(t.present, language), numeric: true },
  ...PARTS.map((id) => ({ id, label: say(t[id], language), numeric: true })),
]

/** The cells that belong to `countColumns`, in hours. */
export const CountCells = ({ counts, language }: { counts: Counts; language: Language }) => {
  const share = shareOf(counts)
  return (
    <>
      <Cell label={say(t.attendance, language)}>
        <span className="ff-row ff-nowrap">
          <CountsBar counts={counts} size="inline" />
          <span>{share === null ? '–' : formatShare(share)}</span>
        </span>
      </Cell>
      <Cell numeric label={say(t.planned, language)}>
        {formatQuarters(counts.planned)}
      </Cell>
      <Cell numeric label={say(t.present, language)}>
        {formatQuarters(presentOf(counts))}
      </Cell>
      {PARTS.map((part) => (
        <Cell key={part} numeric label={say(t[part], language)}>
          {counts[part] > 0 ? formatQuarters(counts[part]) : '–'}
        </Cell>
      ))}
    </>
  )
}
