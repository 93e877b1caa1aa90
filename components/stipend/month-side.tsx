import { formatOre } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import {
  casesAtRate,
  changedNames,
  exceptionsRemain,
  factTexts,
  rateTexts,
  sentByOther,
  stipendTexts as t,
} from '#lib/i18n/texts/stipend'
import type { RunView } from '#lib/stipend/stipend.view'
import { Card } from '../ui/card'
import { CheckList } from '../ui/check-list'
import { Facts } from '../ui/facts'
import { MonthComparison } from './month-comparison'

/** Whose facts have changed since the calculation, and what about them. */
export const changedWords = (changed: RunView['changed'], language: Language): Text =>
  changedNames(
    changed
      .map(
        ({ name, what }) =>
          `${name} (${what.map((one) => say(factTexts[one] ?? t.status, language)).join(', ')})`,
      )
      .join(', '),
  )

/** The sum of what is ready, by rate, and what must hold before it can be approved. */
export const MonthSide = ({ view, language }: { view: RunView; language: Language }) => {
  const words = (text: Text) => say(text, language)
  const { byRate, deductionsOre, readyOre, open, changed, sumsAgree, ratesHold, run } = view
  const sums = [
    ...byRate.map(({ rate, count, ore }) => ({
      label: words(casesAtRate(count, rateTexts[rate] ?? t.rate)),
      value: formatOre(ore),
    })),
    { label: words(t.deductions), value: formatOre(deductionsOre) },
    { label: words(t.paid), value: formatOre(readyOre), total: true },
  ]
  const checks = [
    { id: 'sums', done: sumsAgree, words: words(sumsAgree ? t.sumsEqual : t.sumsDiffer) },
    { id: 'rates', done: ratesHold, words: words(ratesHold ? t.ratesChecked : t.ratesOld) },
    {
      id: 'changed',
      done: changed.length === 0,
      words: words(changed.length === 0 ? t.nothingChanged : changedWords(changed, language)),
    },
    { id: 'open', done: open === 0, words: words(exceptionsRemain(open)) },
    {
      id: 'other',
      done: view.status === 'APPROVED' || view.status === 'EXPORTED',
      words: words(run?.sentBy ? sentByOther(run.sentBy) : t.otherApproves),
    },
  ]
  return (
    <aside className="ff-stack">
      <Card title={words(t.sum)}>
        <Facts facts={sums} numbers />
      </Card>
      {view.comparison && (
        <MonthComparison
          comparison={view.comparison}
          totalOre={view.totalOre}
          month={view.month}
          language={language}
        />
      )}
      <Card title={words(t.beforeApproval)}>
        <CheckList checks={checks} />
      </Card>
    </aside>
  )
}
