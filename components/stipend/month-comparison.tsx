import Link from 'next/link'
import { formatMonth, formatOre, formatOreChange } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { comparedWith } from '#lib/i18n/texts/stipend'
import { comeNames, goneNames, outlierCount, compareTexts as t } from '#lib/i18n/texts/stipend-compare'
import type { MonthComparison as View } from '#lib/stipend/stipend.view'
import { Card } from '../ui/card'
import { Facts } from '../ui/facts'

/** The month beside the one before: the sums, and each payment that moved by more than a tenth. */
export const MonthComparison = ({
  comparison,
  totalOre,
  month,
  language,
}: {
  comparison: View
  totalOre: number
  month: string
  language: Language
}) => {
  const words = (text: Text) => say(text, language)
  const { outliers, come, gone } = comparison
  return (
    <Card title={words(comparedWith(formatMonth(comparison.month)))}>
      <Facts
        numbers
        facts={[
          { label: formatMonth(comparison.month), value: formatOre(comparison.totalOre) },
          { label: formatMonth(month), value: formatOre(totalOre) },
          { label: words(t.change), value: formatOreChange(totalOre - comparison.totalOre), total: true },
        ]}
      />
      <p className="ff-small">{words(outlierCount(outliers.length))}</p>
      {outliers.length > 0 && (
        <ul className="ff-outliers">
          {outliers.map(({ participantId, name, previousOre, payableOre }) => (
            <li key={participantId}>
              <Link href={`/stipend/${month}/${participantId}`} prefetch={false}>
                {name}
              </Link>
              <span className="ff-num">{formatOreChange(payableOre - previousOre)}</span>
            </li>
          ))}
        </ul>
      )}
      {come.length > 0 && <p className="ff-small">{words(comeNames(come.join(', ')))}</p>}
      {gone.length > 0 && <p className="ff-small">{words(goneNames(gone.join(', ')))}</p>}
    </Card>
  )
}
