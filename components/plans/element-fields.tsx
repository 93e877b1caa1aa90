'use client'

import { get, useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { formatShortDate } from '#lib/i18n/format'
import { elementTexts, planTexts as t, variantTexts, weeklyHours } from '#lib/i18n/texts/plans'
import type { SavePlanForm } from '#lib/plans/plan.schema'
import type { SuggestionView } from '#lib/plans/plan.view'
import { type LocalDate, parseLocalDate } from '#lib/values/local-date'
import { useSay } from '../shell/language'
import { Button } from '../ui/button'
import { DateField } from '../ui/form/date-field'
import { FieldGroup } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { TextArea, TextField } from '../ui/form/text-field'
import { SectionChip } from '../ui/section-chip'
import { optionsOf } from './choices'
import { kindClass } from './element-kind'
import { Suggestions } from './suggestions'
import { WeekGrid } from './week-grid'

type Written = {
  kind?: string
  title?: string
  hoursPerWeek?: string
  from?: string
  to?: string
  cite?: string
  because?: string
}

const shown = (typed: string | undefined) => {
  const day = parseLocalDate(typed ?? '')
  return day ? formatShortDate(day) + day.slice(2, 4) : (typed ?? '')
}

const Summary = ({ written }: { written: Written }) => {
  const say = useSay()
  const { kind = 'OTHER', title, hoursPerWeek = '', from, to, cite, because } = written
  return (
    <summary className={`ff-plan-element ff-plan-${kindClass(kind)}`}>
      <b>{title || say(t.element)}</b>
      <span className="ff-nowrap">{say(weeklyHours(hoursPerWeek))}</span>
      <span className="ff-sub ff-nowrap">
        {shown(from)}–{shown(to)}
      </span>
      {cite && <span className="ff-sub ff-small">{cite.split(',')[0]}</span>}
      {because && <span className="ff-sub ff-small ff-plan-because">{because}</span>}
    </summary>
  )
}

const ElementForm = ({ at, cite, remove }: { at: number; cite: string; remove: () => void }) => {
  const say = useSay()
  const path = `elements.${at}`
  return (
    <div className="ff-stack ff-plan-open">
      <div className="ff-fields">
        <TextField name={`${path}.title`} label={t.elementTitle} />
        <Select name={`${path}.kind`} label={t.kind} options={optionsOf(elementTexts)} />
        <Select
          name={`${path}.variant`}
          label={t.variant}
          hint={t.variantHint}
          options={optionsOf(variantTexts)}
          optional
        />
      </div>
      <div className="ff-fields">
        <TextField name={`${path}.hoursPerWeek`} label={t.hoursPerWeek} inputMode="decimal" short />
        <DateField name={`${path}.from`} label={t.from} />
        <DateField name={`${path}.to`} label={t.to} />
      </div>
      <div className="ff-fields">
        <TextField name={`${path}.place`} label={t.place} optional />
        <TextField name={`${path}.sessions`} label={t.sessions} inputMode="numeric" short optional />
        <TextField name={`${path}.totalHours`} label={t.totalHours} inputMode="decimal" short optional />
      </div>
      <TextArea name={`${path}.because`} label={t.because} rows={2} />
      <div className="ff-row ff-spread">
        {cite ? <SectionChip cite={cite.split(',')[0] ?? cite} full /> : <span />}
        <Button variant="tertiary" onClick={remove}>
          {say(t.removeElement)}
        </Button>
      </div>
    </div>
  )
}

const ElementRow = ({ at, remove }: { at: number; remove: () => void }) => {
  const { control, formState } = useFormContext()
  const written: Written = useWatch({ control, name: `elements.${at}` }) ?? {}
  const faulty = Boolean(get(formState.errors, `elements.${at}`))
  return (
    <details open={faulty || !written.title || undefined}>
      <Summary written={written} />
      <ElementForm at={at} cite={written.cite ?? ''} remove={remove} />
    </details>
  )
}

/** What the hours of the week are held against, and what could be taken up. */
export type Weeks = {
  readonly fullTime: number
  readonly workFrom: LocalDate | null
  readonly suggestions: readonly SuggestionView[]
}

const useProgramme = (startsOn: string, endsOn: string) => {
  const [from, to] = useWatch({ name: ['startsOn', 'endsOn'] })
  const first = parseLocalDate(from ?? '') ?? parseLocalDate(startsOn)
  const last = parseLocalDate(to ?? '') ?? parseLocalDate(endsOn)
  return first && last && first <= last ? { from: first, to: last } : null
}

/** The week's content: hours week by week, what the library suggests, and each element opened to change it. */
export const ElementFields = ({
  startsOn,
  endsOn,
  weeks: { fullTime, workFrom, suggestions },
}: {
  startsOn: string
  endsOn: string
  weeks: Weeks
}) => {
  const say = useSay()
  const { control } = useFormContext<SavePlanForm>()
  const { fields, append, remove, replace } = useFieldArray({ control, name: 'elements' })
  const elements = useWatch({ control, name: 'elements' })
  const programme = useProgramme(startsOn, endsOn)
  const add = (element: SavePlanForm['elements'][number]) => append(element, { shouldFocus: false })
  const blank = {
    kind: 'OTHER',
    variant: '',
    title: '',
    place: '',
    hoursPerWeek: '',
    from: startsOn,
    to: endsOn,
    sessions: '',
    totalHours: '',
    cite: '',
    because: '',
  } as const
  return (
    <FieldGroup title={t.elements}>
      {programme && (
        <WeekGrid
          elements={elements}
          programme={programme}
          fullTime={fullTime}
          workFrom={workFrom}
          replace={replace}
        />
      )}
      <Suggestions suggestions={suggestions} inPlan={elements.map(({ title }) => title)} take={add} />
      <h2>{say(t.details)}</h2>
      <div id="f-elements" tabIndex={-1} className="ff-plan-elements">
        {fields.map(({ id }, at) => (
          <ElementRow key={id} at={at} remove={() => remove(at)} />
        ))}
      </div>
      <div>
        <Button onClick={() => add(blank)}>{say(t.addElement)}</Button>
      </div>
    </FieldGroup>
  )
}
