'use client'

import { formTextsFor as t } from '#lib/i18n/texts/participants'
import { DateField } from '../ui/form/date-field'
import { Checkbox, FieldGroup } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { choices } from './participant-choices'

/** The permit by its place in utlendingsloven. More is asked only where § 9 needs it. */
export const PermitFields = ({ ground }: { ground: string }) => (
  <>
    <FieldGroup title={t.permitGroup}>
      <div className="ff-fields">
        <Select name="permit.ground" label={t.ground} options={choices.ground} />
        <DateField name="permit.grantedOn" label={t.grantedOn} />
        <DateField name="permit.validTo" label={t.validTo} optional />
        {['UTL_38_1', 'UTL_53'].includes(ground) && <Checkbox name="permit.renewable" label={t.renewable} />}
        {ground === 'UTL_38_1' && (
          <Checkbox name="permit.onAsylumApplication" label={t.onAsylumApplication} />
        )}
      </div>
    </FieldGroup>
    {ground === 'UTL_CH6' && (
      <FieldGroup title={t.sponsor}>
        <div className="ff-fields">
          <Select name="permit.sponsorGround" label={t.sponsorGround} options={choices.sponsorGround} />
          <Select
            name="permit.sponsorBasedOn"
            label={t.sponsorBasedOn}
            options={choices.sponsorBase}
            optional
          />
          <DateField name="permit.sponsorFirstSettledOn" label={t.sponsorFirstSettledOn} />
          <DateField name="permit.reunificationAppliedOn" label={t.reunificationAppliedOn} />
        </div>
      </FieldGroup>
    )}
  </>
)
