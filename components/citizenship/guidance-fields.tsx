'use client'

import type { Control, FieldValues } from 'react-hook-form'
import { same, type Text } from '#lib/i18n/text'
import {
  appliedFromTexts,
  readingTexts,
  shortReasonTexts,
  guidanceTexts as t,
  unionTexts,
} from '#lib/i18n/texts/guidance'
import { citizenshipTexts, groundTexts } from '#lib/i18n/texts/participants'
import { useSay } from '../shell/language'
import { DateField } from '../ui/form/date-field'
import { Checkbox, FieldGroup } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { TextField } from '../ui/form/text-field'
import { FieldWarnings, Lines } from './lines'

type Props = { control: Control<FieldValues>; warnings: readonly string[] }

const options = (texts: Readonly<Record<string, Text>>, without: readonly string[] = []) =>
  Object.entries(texts)
    .filter(([value]) => !without.includes(value))
    .map(([value, label]) => ({ value, label: label ?? same(value) }))

const blankPermit = {
  basis: '',
  appliedFrom: '',
  appliedOn: '',
  grantedOn: '',
  validFrom: '',
  validTo: '',
  firstPermit: false,
  enteredOn: '',
  shortReason: '',
  givesBasisForPermanent: true,
  revokedOn: '',
}
const blankUnion = {
  kind: '',
  from: '',
  to: '',
  spouseNorwegianFrom: '',
  sharedHome: [{ from: '', to: '' }],
  prison: [],
}

export const PersonFields = ({ warnings }: Pick<Props, 'warnings'>) => (
  <>
    <FieldGroup title={t.person}>
      <div className="ff-fields">
        <DateField name="birthDate" label={t.birthDate} />
        <DateField name="asOf" label={t.asOf} />
        <DateField name="arrivedOn" label={t.arrivedOn} optional />
        <Select name="citizenship" label={t.citizenship} options={options(citizenshipTexts, ['NORWEGIAN'])} />
      </div>
      <FieldWarnings of="arrivedOn" warnings={warnings} />
      <FieldWarnings of="citizenship" warnings={warnings} />
      <Checkbox name="bornInNorway" label={t.bornInNorway} />
      <Checkbox name="statelessByChoice" label={t.statelessByChoice} />
      <Checkbox name="formerNorwegian" label={t.formerNorwegian} />
      <DateField name="parentCitizenshipDate" label={t.parentCitizenshipDate} optional />
    </FieldGroup>
    <FieldGroup title={t.refugee}>
      <Checkbox name="refugee.everGranted28" label={t.everGranted28} />
      <div className="ff-fields">
        <DateField name="refugee.cessation37On" label={t.cessation37On} optional />
        <DateField name="refugee.revoked63On" label={t.revoked63On} optional />
      </div>
    </FieldGroup>
  </>
)

export const PermitLines = (props: Props) => (
  <Lines {...props} name="permits" title={t.permits} add={t.addPermit} blank={blankPermit}>
    {(path) => (
      <>
        <Select name={`${path}.basis`} label={t.basis} options={options(groundTexts)} />
        <Select name={`${path}.appliedFrom`} label={t.appliedFrom} options={options(appliedFromTexts)} />
        <DateField name={`${path}.appliedOn`} label={t.appliedOn} optional />
        <DateField name={`${path}.grantedOn`} label={t.grantedOn} />
        <DateField name={`${path}.validFrom`} label={t.validFrom} />
        <DateField name={`${path}.validTo`} label={t.validTo} />
        <Checkbox name={`${path}.firstPermit`} label={t.firstPermit} />
        <Checkbox name={`${path}.givesBasisForPermanent`} label={t.givesBasis} />
        <DateField name={`${path}.enteredOn`} label={t.enteredOn} optional />
        <DateField name={`${path}.revokedOn`} label={t.revokedOn} optional />
        <Select
          name={`${path}.shortReason`}
          label={t.shortReason}
          options={options(shortReasonTexts)}
          optional
        />
      </>
    )}
  </Lines>
)

export const TripLines = (props: Props) => (
  <>
    <Lines {...props} name="trips" title={t.trips} add={t.addTrip} blank={{ departedOn: '', returnedOn: '' }}>
      {(path) => (
        <>
          <DateField name={`${path}.departedOn`} label={t.departedOn} />
          <DateField name={`${path}.returnedOn`} label={t.returnedOn} />
        </>
      )}
    </Lines>
    <FieldGroup title={t.plannedTrip}>
      <DateField name="plannedTripOn" label={t.plannedTripOn} hint={t.plannedHint} optional />
    </FieldGroup>
  </>
)

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

const UnionLines = (props: Props) => (
  <Lines {...props} name="unions" title={t.unions} add={t.addUnion} blank={blankUnion}>
    {(path) => (
      <>
        <Select name={`${path}.kind`} label={t.kind} options={options(unionTexts)} />
        <DateField name={`${path}.from`} label={t.from} />
        <DateField name={`${path}.to`} label={t.to} />
        <DateField name={`${path}.spouseNorwegianFrom`} label={t.spouseNorwegianFrom} />
        <DateField name={`${path}.sharedHome.0.from`} label={t.sharedHome} />
        <DateField name={`${path}.sharedHome.0.to`} label={t.sharedHomeTo} />
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
