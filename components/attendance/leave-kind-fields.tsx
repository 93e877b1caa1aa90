'use client'

import { CHILD_CAUSES, WELFARE_REASONS } from '#lib/attendance/codes.schema'
import { formatDate } from '#lib/i18n/format'
import { same } from '#lib/i18n/text'
import { childCauseTexts, leaveFormTexts as t, welfareReasonTexts } from '#lib/i18n/texts/leave'
import { localDate } from '#lib/values/local-date'
import { DateField } from '../ui/form/date-field'
import { Checkbox } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { TextField } from '../ui/form/text-field'

const Certificate = () => (
  <>
    <DateField name="certificateFrom" label={t.certificateFrom} optional />
    <DateField name="certificateTo" label={t.certificateTo} optional />
    <Checkbox name="preventedFromDoctor" label={t.preventedFromDoctor} />
  </>
)

const Child = ({ born }: { born: readonly string[] }) => (
  <>
    <Select
      name="childBorn"
      label={t.childBorn}
      options={born.map((value) => ({ value, label: same(formatDate(localDate(value))) }))}
    />
    <Select
      name="cause"
      label={t.cause}
      optional
      options={CHILD_CAUSES.map((value) => ({ value, label: childCauseTexts[value] }))}
    />
  </>
)

const Welfare = () => (
  <>
    <Select
      name="welfareReason"
      label={t.welfareReason}
      options={WELFARE_REASONS.map((value) => ({ value, label: welfareReasonTexts[value] }))}
    />
    <TextField name="event" label={t.event} hint={t.eventHint} optional />
    <Checkbox name="travel" label={t.travel} />
  </>
)

const Hours = ({ optional = false }: { optional?: boolean }) => (
  <TextField name="hours" label={t.hours} hint={t.hoursHint} optional={optional} />
)

/** What the law asks about the chosen kind. */
export const LeaveKindFields = ({ kind, born }: { kind: unknown; born: readonly string[] }) => {
  switch (kind) {
    case 'OWN_ILLNESS':
      return <Certificate />
    case 'CHILD_ILLNESS':
      return (
        <>
          <Child born={born} />
          <Certificate />
        </>
      )
    case 'WELFARE':
      return <Welfare />
    case 'RELIGIOUS':
      return <DateField name="noticeOn" label={t.noticeOn} hint={t.noticeHint} />
    case 'BIRTH_MOTHER':
      return <DateField name="birthDate" label={t.birthDate} />
    case 'BIRTH_FATHER':
      return (
        <>
          <DateField name="birthDate" label={t.birthDate} />
          <Checkbox name="conditionsMet" label={t.conditionsMet} />
        </>
      )
    case 'BREASTFEEDING':
      return (
        <>
          <DateField name="birthDate" label={t.birthDate} />
          <Hours />
        </>
      )
    case 'PARENTAL_LEAVE':
      return (
        <>
          <DateField name="birthDate" label={t.birthDate} />
          <DateField name="adoptedOn" label={t.adoptedOn} optional />
        </>
      )
    case 'LONG_ILLNESS_LEAVE':
      return <Checkbox name="certificate" label={t.certificate} />
    case 'ANTENATAL_CHECK':
      return (
        <>
          <Hours optional />
          <Checkbox name="couldBeOutside" label={t.couldBeOutside} />
        </>
      )
    case 'APPLIED_FOR':
      return (
        <>
          <Hours optional />
          <Checkbox name="withStipend" label={t.withStipend} />
        </>
      )
    default:
      return null
  }
}
