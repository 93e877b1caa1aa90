import Link from 'next/link'
import { MARK_LETTERS } from '#lib/attendance/codes.schema'
import { formatLongDate, formatMonth, formatOre, formatOreChange, formatWeekday } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { markTexts } from '#lib/i18n/texts/attendance'
import { moneyFactTexts } from '#lib/i18n/texts/money-facts'
import { comparedWith, paidOn, previousWas, slipOf, stipendTexts as t } from '#lib/i18n/texts/stipend'
import { letterTexts } from '#lib/i18n/texts/stipend-letters'
import type { LineExplanation, PaymentView, SlipDay, SlipView } from '#lib/stipend/stipend.view'
import { dayOfMonth, dayOfWeek } from '#lib/values/local-date'
import { LinkButton } from '../ui/button'
import { classNames } from '../ui/class-names'
import { CodeBox } from '../ui/code-box'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { CheckmarkCircleFillIcon } from '../ui/message-icons'
import { PageHeader } from '../ui/page-header'
import { RecheckAlert } from '../ui/recheck-alert'
import { Section } from '../ui/section'
import { SectionChip } from '../ui/section-chip'
import { StatusTag } from '../ui/status-tag'
import { WhyPanel } from '../ui/why'
import { WhyChain } from '../ui/why-chain'

type Words = (text: Text) => string

const TOTAL = 'sum'

const WhyLink = ({ href, about, words }: { href: string; about: string; words: Words }) => (
  <Link className="ff-why" data-why href={href} scroll={false} prefetch={false}>
    {words(t.why)}?<span className="ff-hidden"> {about}</span>
  </Link>
)

const Lines = ({ slip, chosen, words }: { slip: SlipView; chosen: string; words: Words }) => {
  const href = (line: string) => `/stipend/${slip.month}/${slip.participantId}?linje=${line}`
  const columns = [
    { id: 'line', label: words(t.line) },
    { id: 'quantity', label: words(t.quantity), numeric: true },
    { id: 'rate', label: words(t.rate), numeric: true },
    { id: 'amount', label: words(t.amount), numeric: true },
    { id: 'why', label: words(t.why), numeric: true, hidden: true },
  ]
  return (
    <DataTable caption={words(t.slip)} columns={columns} cards>
      {slip.lines.map((line) => (
        <tr key={line.number} className={classNames(chosen === String(line.number) && 'ff-explained')}>
          <RowHead className="ff-plain">
            {line.words}
            <br />
            <SectionChip cite={line.cite} />
          </RowHead>
          <Cell numeric label={words(t.quantity)}>
            {line.quantity}
          </Cell>
          <Cell numeric label={words(t.rate)}>
            {line.rateOre === null ? '' : formatOre(line.rateOre)}
          </Cell>
          <Cell numeric label={words(t.amount)}>
            <b>{formatOre(line.amountOre)}</b>
          </Cell>
          <Cell numeric>
            <WhyLink href={href(String(line.number))} about={line.words} words={words} />
          </Cell>
        </tr>
      ))}
      <tr className={classNames('ff-total', chosen === TOTAL && 'ff-explained')}>
        <RowHead>{words(t.paid)}</RowHead>
        <Cell />
        <Cell />
        <Cell numeric label={words(t.amount)}>
          {formatOre(slip.payableOre)}
        </Cell>
        <Cell numeric>
          <WhyLink href={href(TOTAL)} about={words(t.paid)} words={words} />
        </Cell>
      </tr>
    </DataTable>
  )
}

const Day = ({ day, language }: { day: SlipDay; language: Language }) => {
  const { date, code } = day
  const letter = code && MARK_LETTERS[code]
  return (
    <li className={`ff-day ff-day-${dayOfWeek(date)}`}>
      <span>
        <span className="ff-hidden">{formatWeekday(date, language)} </span>
        {dayOfMonth(date)}
      </span>
      {code && letter && <CodeBox code={letter} label={say(markTexts[code], language)} />}
    </li>
  )
}

const Days = ({ slip, language }: { slip: SlipView; language: Language }) => (
  <Section title={say(t.dayByDay, language)}>
    <ol className="ff-days">
      {slip.days.map((day) => (
        <Day key={day.date} day={day} language={language} />
      ))}
    </ol>
  </Section>
)

const PayList = ({ payments, slip }: { payments: readonly PaymentView[]; slip: SlipView }) => (
  <nav className="ff-pay-list" aria-label={formatMonth(slip.month)}>
    <Link href={`/stipend/${slip.month}`} className="ff-pay-month">
      ← <b>{formatMonth(slip.month)}</b>
    </Link>
    <ul>
      {payments.map(({ participantId, name, payableOre }) => (
        <li key={participantId}>
          <Link
            href={`/stipend/${slip.month}/${participantId}`}
            aria-current={participantId === slip.participantId ? 'true' : undefined}
            prefetch={false}
          >
            <span>{name}</span>
            <span className="ff-num">{formatOre(payableOre)}</span>
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)

const explanationOf = (slip: SlipView, chosen: string): LineExplanation =>
  slip.lines.find(({ number }) => String(number) === chosen)?.explanation ?? slip.totalExplanation

/** List, payslip, and why: the frame of one month's payment. */
export const Slip = ({
  slip,
  payments,
  chosen,
  mayCorrect,
  language,
}: {
  slip: SlipView
  payments: readonly PaymentView[]
  /** Number of the line that is explained; anything else explains the sum. */
  chosen: string
  mayCorrect: boolean
  language: Language
}) => {
  const words: Words = (text) => say(text, language)
  const { title, ...explanation } = explanationOf(slip, chosen)
  const month = formatMonth(slip.month)
  const status = slip.hasOpenException ? (
    <StatusTag tone="warning">{words(t.hasException)}</StatusTag>
  ) : (
    <StatusTag tone="success" icon={CheckmarkCircleFillIcon}>
      {words(t.ready)}
    </StatusTag>
  )
  return (
    <div className="ff-frame ff-frame-list-pair">
      <PayList payments={payments} slip={slip} />
      <div className="ff-page ff-stack">
        <PageHeader title={slip.name} sub={words(slipOf(month, slip.caseNumber))} tag={status}>
          <LinkButton size="xsmall" href={`/stipend/${slip.month}/${slip.participantId}/letter`}>
            {words(letterTexts.letter)}
          </LinkButton>
          {slip.isClosed && mayCorrect && (
            <LinkButton size="xsmall" href={`/stipend/${slip.month}/${slip.participantId}/correct`}>
              {words(moneyFactTexts.correct)}
            </LinkButton>
          )}
        </PageHeader>
        <RecheckAlert recheck={slip.recheck} language={language} />
        <p className="ff-payable">
          {words(paidOn(formatLongDate(slip.payrollOn, language)))} <b>{formatOre(slip.payableOre)}</b>{' '}
          {words(t.kroner)}
        </p>
        <Lines slip={slip} chosen={chosen} words={words} />
        {slip.lines.some(({ rateOre }) => rateOre !== null) && (
          <p className="ff-small ff-sub">{words(t.roundedRate)}</p>
        )}
        <Days slip={slip} language={language} />
        {slip.previousOre !== null && (
          <Section title={words(comparedWith(formatMonth(slip.previousMonth)))}>
            <p>
              {words(
                previousWas(
                  formatMonth(slip.previousMonth),
                  formatOre(slip.previousOre),
                  formatOreChange(slip.payableOre - slip.previousOre),
                ),
              )}
            </p>
          </Section>
        )}
      </div>
      <WhyPanel title={title}>
        <WhyChain language={language} explanation={explanation} />
      </WhyPanel>
    </div>
  )
}
