'use client'

import type { Text } from '#lib/i18n/text'
import { readingTexts, guidanceTexts as t, unionTexts } from '#lib/i18n/texts/guidance'
import { useSay } from '../shell/language'
import { DateField } from '../ui/form/date-field'
import { Checkbox } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { TextField } from '../ui/form/text-field'
import { options, type LineProps as Props } from './line-options'
import { Lines } from './lines'

const blankPeriod = { from: '', to: '' }
const blankUnion = {
  kind: '',
  from: '',
  to: '',
  spouseNorwegianFrom: '',
  sharedHome: [blankPeriod],
  prison: [],
}

const RefusalLines = (props: Props) => (
  <Lines
    {...props}
    name="refusals"
    title={t.refusals}
    add={t.addRefusal}
    blank={{ refusedOn: '', deferred: false, laterGrantedOn: '' }}
  >
    {(path) => (
      <>
        <DateField name={`${path}.refusedOn`} label={t.refusedOn} />
        <DateField name={`${path}.laterGrantedOn`} label={t.laterGrantedOn} optional />
        <Checkbox name={`${path}.deferred`} label={t.deferred} />
      </>
    )}
  </Lines>
)

/** Periods inside a line: the homes of a couple, and the time one of them was locked up. */
const Periods = ({
  to,
  ...lines
}: Omit<Parameters<typeof Lines>[0], 'blank' | 'children'> & { to: Text }) => (
  <div className="ff-guide-periods">
    <Lines {...lines} blank={blankPeriod}>
      {(path) => (
        <>
          <DateField name={`${path}.from`} label={t.from} />
          <DateField name={`${path}.to`} label={to} />
        </>
      )}
    </Lines>
  </div>
)

const UnionLines = (props: Props) => (
  <Lines {...props} name="unions" title={t.unions} add={t.addUnion} blank={blankUnion}>
    {(path) => (
      <>
        <Select name={`${path}.kind`} label={t.kind} options={options(unionTexts)} />
        <DateField name={`${path}.from`} label={t.from} />
        <DateField name={`${path}.to`} label={t.to} />
        <DateField name={`${path}.spouseNorwegianFrom`} label={t.spouseNorwegianFrom} />
        <Periods
          {...props}
          name={`${path}.sharedHome`}
          title={t.sharedHomes}
          add={t.addHome}
          to={t.sharedHomeTo}
        />
        <Periods
          {...props}
          name={`${path}.prison`}
          title={t.prison}
          add={t.addPrison}
          to={t.prisonTo}
          hint={t.prisonHint}
        />
      </>
    )}
  </Lines>
)

const TaxYearLines = (props: Props) => (
  <Lines
    {...props}
    name="taxYears"
    title={t.taxYears}
    hint={t.taxHint}
    add={t.addTaxYear}
    blank={{ year: '', totalIncomeKr: '', assessedOn: '' }}
  >
    {(path) => (
      <>
        <TextField name={`${path}.year`} label={t.year} inputMode="numeric" short />
        <TextField name={`${path}.totalIncomeKr`} label={t.totalIncomeKr} inputMode="numeric" short />
        <DateField name={`${path}.assessedOn`} label={t.assessedOn} />
      </>
    )}
  </Lines>
)

const ReadingFields = () => (
  <>
    <TextField name="config.twoMonthsDays" label={t.twoMonthsDays} inputMode="numeric" short />
    <Select name="config.travelDays" label={t.travelDays} options={options(readingTexts.travelDays)} />
    <Select name="config.gBasis" label={t.gBasis} options={options(readingTexts.gBasis)} />
    <Select
      name="config.continuousGap"
      label={t.continuousGap}
      options={options(readingTexts.continuousGap)}
    />
    <Select
      name="config.marriageWindow"
      label={t.marriageWindow}
      options={options(readingTexts.marriageWindow)}
    />
    <Checkbox name="config.assumeRenewal" label={t.assumeRenewal} />
  </>
)

/** What only some need, folded away until it is asked for. */
export const RareFields = (props: Props) => {
  const say = useSay()
  return (
    <>
      <UnionLines {...props} />
      <TaxYearLines {...props} />
      <RefusalLines {...props} />
      <details className="ff-guide-more">
        <summary>{say(t.application)}</summary>
        <div className="ff-fields">
          <DateField name="registeredOn" label={t.registeredOn} optional />
          <DateField name="feePaidOn" label={t.feePaidOn} optional />
          <DateField name="submittedOn" label={t.submittedOn} optional />
          <DateField name="decisionOn" label={t.decisionOn} optional />
        </div>
      </details>
      <details className="ff-guide-more">
        <summary>{say(t.readings)}</summary>
        <div className="ff-fields">
          <ReadingFields />
        </div>
      </details>
    </>
  )
}
