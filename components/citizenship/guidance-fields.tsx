'use client'

import { appliedFromTexts, shortReasonTexts, guidanceTexts as t } from '#lib/i18n/texts/guidance'
import { citizenshipTexts, groundTexts } from '#lib/i18n/texts/participants'
import { DateField } from '../ui/form/date-field'
import { Checkbox, FieldGroup } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { options, type LineProps as Props } from './line-options'
import { FieldWarnings, Lines } from './lines'

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
export const PersonFields = ({ warnings }: Pick<Props, 'warnings'>) => (
  <>
    <FieldGroup title={t.person}>
      <div className="ff-fields">
        <DateField name="birthDate" label={t.birthDate} />
        <DateField name="asOf" label={t.asOf} />
        <div>
          <DateField name="arrivedOn" label={t.arrivedOn} optional />
          <FieldWarnings of="arrivedOn" warnings={warnings} />
        </div>
        <div>
          <Select
            name="citizenship"
            label={t.citizenship}
            options={options(citizenshipTexts, ['NORWEGIAN'])}
          />
          <FieldWarnings of="citizenship" warnings={warnings} />
        </div>
      </div>
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
