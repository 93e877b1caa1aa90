'use client'

import type { GuidanceView } from '#lib/citizenship/guidance.view'
import { formatDate, formatOre, formatWhole } from '#lib/i18n/format'
import type { Text } from '#lib/i18n/text'
import {
  incomeText,
  lastYearText,
  permanentTexts as p,
  permanentFrom,
  permanentSponsor,
  permanentYears,
  guidanceTexts as t,
} from '#lib/i18n/texts/guidance'
import { useSay } from '../shell/language'
import { Card } from '../ui/card'
import { SectionChip } from '../ui/section-chip'

const List = ({ title, items }: { title: Text; items: readonly Text[] }) => {
  const say = useSay()
  return (
    <>
      <h3 className="ff-training-sub">{say(title)}</h3>
      <ul className="ff-guide-list ff-small">
        {items.map((item) => (
          <li key={item.nb}>{say(item)}</li>
        ))}
      </ul>
    </>
  )
}

/** Permanent residence and family immigration as the law stands: information with the amounts of the day. */
export const PermanentCards = ({ view: { permanent } }: { view: GuidanceView }) => {
  const say = useSay()
  if (!permanent) return null
  const { years, monthsAbroad, earliestOn, incomeTenths, incomeOre, baseAmountKr, incomeAsked } = permanent
  const { ifSponsorSettled: settled } = permanent
  const g = formatWhole(baseAmountKr)
  return (
    <>
      <Card title={say(t.permanent)} aside={<span className="ff-small">{say(t.information)}</span>}>
        <p>
          {say(permanentYears(years, monthsAbroad))} <SectionChip cite="utlendingsloven § 62" />
        </p>
        {earliestOn && (
          <p>
            <b>{say(permanentFrom(formatDate(earliestOn)))}</b>
          </p>
        )}
        {settled && (
          <p className="ff-small">
            {say(permanentSponsor(settled.years, settled.earliestOn && formatDate(settled.earliestOn)))}
          </p>
        )}
        <p>
          {say(incomeAsked ? lastYearText(incomeText(incomeTenths, formatOre(incomeOre), g)) : p.notAsked)}{' '}
          <SectionChip cite="utlendingsforskriften § 11-11" />
        </p>
        <List title={p.incomeTitle} items={p.income} />
        <List title={p.exceptionsTitle} items={p.exceptions} />
        <List title={p.testsTitle} items={p.tests} />
      </Card>
      <Card title={say(t.family)} aside={<span className="ff-small">{say(t.information)}</span>}>
        <p>
          {say(incomeText(permanent.familyTenths, formatOre(permanent.familyOre), g))}{' '}
          <SectionChip cite="utlendingsforskriften § 10-8" />
        </p>
        <p>{say(p.familyText)}</p>
      </Card>
    </>
  )
}
