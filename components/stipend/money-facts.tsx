import Link from 'next/link'
import { formatDate, formatHours, formatMonth, formatOre } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { benefitTexts, moneyFactTexts as t } from '#lib/i18n/texts/money-facts'
import { letterTexts } from '#lib/i18n/texts/stipend-letters'
import type { MoneyFactsView } from '#lib/stipend/money-facts.view'
import { LinkButton } from '../ui/button'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { Section } from '../ui/section'
import { SectionChip } from '../ui/section-chip'

type Props = { facts: MoneyFactsView; participantId: string; mayChange: boolean; language: Language }

const kindText = (kind: string): Text =>
  benefitTexts[kind as keyof typeof benefitTexts] ?? { nb: kind, nn: kind }

const Benefits = ({ facts: { benefits }, participantId, mayChange, language }: Props) => {
  const words = (text: Text) => say(text, language)
  const columns = [
    { id: 'kind', label: words(t.kind) },
    { id: 'period', label: words(t.period) },
    { id: 'source', label: words(t.source) },
    { id: 'amount', label: words(t.amount), numeric: true },
    ...(mayChange ? [{ id: 'end', label: words(t.end), hidden: true, numeric: true }] : []),
  ]
  if (benefits.length === 0) return <p className="ff-sub">{words(t.noBenefits)}</p>
  return (
    <DataTable caption={words(t.benefits)} columns={columns} cards>
      {benefits.map(({ id, kind, fromMonth, toMonth, ore, isAnnual, source }) => (
        <tr key={id}>
          <RowHead>{words(kindText(kind))}</RowHead>
          <Cell label={words(t.period)}>
            {formatMonth(fromMonth)} – {toMonth ? formatMonth(toMonth) : words(t.goesOn)}
          </Cell>
          <Cell label={words(t.source)}>{source}</Cell>
          <Cell numeric label={words(t.amount)}>
            {formatOre(ore)}{' '}
            <span className="ff-small ff-sub">{words(isAnnual ? t.perYear : t.perMonth)}</span>
          </Cell>
          {mayChange && (
            <Cell numeric>
              <LinkButton size="xsmall" href={`/participants/${participantId}/stipend/benefit?avslutt=${id}`}>
                {words(t.end)}
                <span className="ff-hidden"> {words(kindText(kind))}</span>
              </LinkButton>
            </Cell>
          )}
        </tr>
      ))}
    </DataTable>
  )
}

const Works = ({ facts: { works }, participantId, mayChange, language }: Props) => {
  const words = (text: Text) => say(text, language)
  const columns = [
    { id: 'month', label: words(t.month) },
    { id: 'hours', label: words(t.hours), numeric: true },
    { id: 'pay', label: words(t.pay), numeric: true },
  ]
  if (works.length === 0) return <p className="ff-sub">{words(t.noWorks)}</p>
  return (
    <DataTable caption={words(t.works)} columns={columns} cards>
      {works.map(({ month, quarters, payOre }) => (
        <tr key={month}>
          <RowHead>
            {mayChange ? (
              <Link href={`/participants/${participantId}/stipend/work?maned=${month}`}>
                {formatMonth(month)}
              </Link>
            ) : (
              formatMonth(month)
            )}
          </RowHead>
          <Cell numeric label={words(t.hours)}>
            {formatHours(quarters / 4)}
          </Cell>
          <Cell numeric label={words(t.pay)}>
            {formatOre(payOre)}
          </Cell>
        </tr>
      ))}
    </DataTable>
  )
}

/** What beside absence a participant's stønad rests on: other benefits, paid work; and letters about changes. */
export const MoneyFacts = (props: Props) => {
  const { facts, participantId, mayChange, language } = props
  const words = (text: Text) => say(text, language)
  const add = (path: string, text: Text) =>
    mayChange && (
      <div>
        <LinkButton size="xsmall" href={`/participants/${participantId}/stipend/${path}`}>
          {words(text)}
        </LinkButton>
      </div>
    )
  return (
    <>
      <Section title={words(t.benefits)} aside={<SectionChip cite="integreringsloven § 22" />}>
        <p className="ff-small ff-sub">{words(t.benefitsLead)}</p>
        <Benefits {...props} />
        {add('benefit', t.addBenefit)}
      </Section>
      <Section title={words(t.works)} aside={<SectionChip cite="integreringsloven § 23" />}>
        <p className="ff-small ff-sub">{words(t.worksLead)}</p>
        <Works {...props} />
        {add('work', t.addWork)}
      </Section>
      {facts.letters.length > 0 && (
        <Section title={words(letterTexts.changes)}>
          <ul>
            {facts.letters.map(({ id, on }) => (
              <li key={id}>
                <a href={`/participants/${participantId}/stipend/letter/${id}`}>
                  {words(letterTexts.changeOn)} {formatDate(on)}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
