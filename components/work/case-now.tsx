import Link from 'next/link'
import { formatDate, formatMonthName, formatOre, formatShare } from '#lib/i18n/format'
import { type Language, say } from '#lib/i18n/text'
import { trailTexts } from '#lib/i18n/texts/trail'
import { days, invalidIn, stipendFor, workTexts } from '#lib/i18n/texts/work'
import type { TrailLine } from '#lib/trail/trail.view'
import { localDate, monthNumberOf } from '#lib/values/local-date'
import { firstDay, type Month } from '#lib/values/month'
import type { CaseNowView } from '#lib/work/case-now.view'
import { Card } from '../ui/card'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { Facts } from '../ui/facts'
import { Section } from '../ui/section'

const nameOf = (month: Month) => formatMonthName(monthNumberOf(firstDay(month)))

type Props = { now: CaseNowView; participantId: string; language: Language }

const attendanceFacts = ({ now: { attended, invalidDays }, participantId, language }: Props) => {
  const href = `/participants/${participantId}/attendance`
  const share = attended !== null && {
    label: say(workTexts.attendanceLately, language),
    value: <Link href={href}>{formatShare(attended)}</Link>,
  }
  const invalid = {
    label: say(invalidIn(nameOf(invalidDays.month)), language),
    value: <Link href={href}>{say(days(invalidDays.days), language)}</Link>,
  }
  return share ? [share, invalid] : [invalid]
}

/** The numbers of the case as they stand, each with the way to where it comes from. */
export const CaseNow = (props: Props) => {
  const { now, participantId, language } = props
  const paid = now.payment && {
    label: say(stipendFor(nameOf(now.payment.month)), language),
    value: <Link href={`/participants/${participantId}/stipend`}>{formatOre(now.payment.payableOre)}</Link>,
  }
  return (
    <Card title={say(workTexts.rightNow, language)}>
      <Facts facts={[...attendanceFacts(props), ...(paid ? [paid] : [])]} numbers />
    </Card>
  )
}

/** The last things done in the case. */
export const LatestEvents = ({
  lines,
  participantId,
  language,
}: {
  lines: readonly TrailLine[]
  participantId: string
  language: Language
}) => (
  <Section
    title={say(trailTexts.latest, language)}
    aside={<Link href={`/participants/${participantId}/trail`}>{say(trailTexts.whole, language)}</Link>}
  >
    {lines.length === 0 ? (
      <p className="ff-sub">{say(trailTexts.nothing, language)}</p>
    ) : (
      <DataTable
        caption={say(trailTexts.latest, language)}
        columns={[
          { id: 'when', label: say(trailTexts.when, language), hidden: true },
          { id: 'what', label: say(trailTexts.what, language), hidden: true },
          { id: 'who', label: say(trailTexts.who, language), hidden: true, numeric: true },
        ]}
      >
        {lines.map(({ sequence, at, what, who }) => (
          <tr key={sequence}>
            <Cell quiet>{formatDate(localDate(at.slice(0, 10)))}</Cell>
            <RowHead className="ff-plain">{say(what, language)}</RowHead>
            <Cell quiet numeric>
              {who ?? say(trailTexts.unknown, language)}
            </Cell>
          </tr>
        ))}
      </DataTable>
    )}
  </Section>
)
