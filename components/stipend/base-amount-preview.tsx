import { formatMonth, formatOre, formatOreChange } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { stipendTexts } from '#lib/i18n/texts/stipend'
import { owedFor, shownFor, compareTexts as t } from '#lib/i18n/texts/stipend-compare'
import type { BaseAmountPreview as View } from '#lib/stipend/stipend.view'
import { Button } from '../ui/button'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { EmptyState } from '../ui/empty-state'
import { LocalAlert } from '../ui/local-alert'

type Asked = { from: string; amount: string }
type Words = (text: Text) => string

const Question = ({ asked, words }: { asked: Asked; words: Words }) => (
  <form className="ff-fields" method="get">
    <div className="ff-field">
      <label className="ff-label" htmlFor="from">
        {words(t.validFrom)}
      </label>
      <small className="ff-sub" id="from-hint">
        {words(t.validFromHint)}
      </small>
      <input
        id="from"
        name="fra"
        className="ff-input ff-input-short"
        aria-describedby="from-hint"
        defaultValue={asked.from}
      />
    </div>
    <div className="ff-field">
      <label className="ff-label" htmlFor="amount">
        {words(t.amountKr)}
      </label>
      <input
        id="amount"
        name="g"
        inputMode="numeric"
        className="ff-input ff-input-short"
        defaultValue={asked.amount}
      />
    </div>
    <div>
      <Button type="submit" variant="primary">
        {words(t.show)}
      </Button>
    </div>
  </form>
)

const People = ({ view, words }: { view: View; words: Words }) => {
  const sum = (of: 'beforeOre' | 'afterOre' | 'owedOre') =>
    view.people.reduce((total, person) => total + person[of], 0)
  const columns = [
    { id: 'name', label: words(stipendTexts.participant) },
    { id: 'before', label: words(t.before), numeric: true },
    { id: 'after', label: words(t.after), numeric: true },
    { id: 'change', label: words(t.change), numeric: true },
    { id: 'owed', label: words(t.owed), numeric: true },
  ]
  const cells = (beforeOre: number, afterOre: number, owedOre: number) => (
    <>
      <Cell numeric label={words(t.before)}>
        {formatOre(beforeOre)}
      </Cell>
      <Cell numeric label={words(t.after)}>
        {formatOre(afterOre)}
      </Cell>
      <Cell numeric label={words(t.change)}>
        <b>{formatOreChange(afterOre - beforeOre)}</b>
      </Cell>
      <Cell numeric label={words(t.owed)}>
        {formatOre(owedOre)}
      </Cell>
    </>
  )
  return (
    <DataTable caption={words(t.baseAmount)} columns={columns} cards>
      <tr className="ff-total">
        <RowHead>{words(stipendTexts.total)}</RowHead>
        {cells(sum('beforeOre'), sum('afterOre'), sum('owedOre'))}
      </tr>
      {view.people.map(({ participantId, name, beforeOre, afterOre, owedOre }) => (
        <tr key={participantId}>
          <RowHead>{name}</RowHead>
          {cells(beforeOre, afterOre, owedOre)}
        </tr>
      ))}
    </DataTable>
  )
}

/** What a new base amount would do for each, before anyone takes it into use. */
export const BaseAmountPreview = ({
  asked,
  view,
  language,
}: {
  asked: Asked
  /** Null: what was asked is not a day and an amount. */
  view: View | null
  language: Language
}) => {
  const words: Words = (text) => say(text, language)
  const isAsked = asked.from !== '' || asked.amount !== ''
  return (
    <div className="ff-stack">
      <Question asked={asked} words={words} />
      {isAsked && !view && <LocalAlert tone="danger">{words(t.notAnAmount)}</LocalAlert>}
      {view && view.month === null && <EmptyState>{words(t.nothingYet)}</EmptyState>}
      {view?.month && (
        <>
          <p>
            {words(shownFor(formatMonth(view.month)))}{' '}
            {words(owedFor(view.closed.map(formatMonth).join(', ')))}
          </p>
          <People view={view} words={words} />
        </>
      )}
    </div>
  )
}
