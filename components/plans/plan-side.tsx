import { formatDate, formatQuarters } from '#lib/i18n/format'
import { type Language, say } from '#lib/i18n/text'
import {
  addedAboveTen,
  addedAll,
  lacksHours,
  lengtheningLead,
  lengtheningTexts,
  missingCount,
  overHours,
  planNoticeTexts,
  requiredSince,
  planTexts as t,
} from '#lib/i18n/texts/plans'
import type { PlanView } from '#lib/plans/plan.view'
import { Card } from '../ui/card'
import { ExclamationmarkTriangleFillIcon } from '../ui/message-icons'
import { Meter } from '../ui/meter'
import { SectionChip } from '../ui/section-chip'
import { FieldLink } from './field-link'

type Props = { view: PlanView; language: Language }

/** What § 15 and the rest still lack, each leading to its field. */
export const MissingCard = ({ view: { issues }, language }: Props) =>
  issues.length === 0 ? (
    <Card>
      <p>{say(t.nothingMissing, language)}</p>
    </Card>
  ) : (
    <Card
      title={say(missingCount(issues.length), language)}
      aside={<ExclamationmarkTriangleFillIcon />}
      tone="warning"
    >
      <ul className="ff-plan-missing">
        {issues.map(({ code, text, cite, field }) => (
          <li key={code} className="ff-row ff-spread">
            <FieldLink field={field}>{say(text, language)}</FieldLink>
            <SectionChip cite={cite} />
          </li>
        ))}
      </ul>
    </Card>
  )

const noteOf = ({ load, fullTime }: PlanView, language: Language) => {
  const off = load.find(({ total }) => total !== fullTime)
  if (!off) return say(t.fullTimeMet, language)
  const { from, to, total } = off
  const words = total < fullTime ? lacksHours : overHours
  return say(words(formatQuarters(Math.abs(fullTime - total)), formatDate(from), formatDate(to)), language)
}

/** Hours of the week against what the law asks, where they are fewest. */
export const HoursCard = ({ view, language }: Props) => {
  const { load, fullTime, workDirected } = view
  const least = Math.min(...load.map(({ total }) => total))
  const { requiredFrom, averageHundredths } = workDirected
  return (
    <Card title={say(t.hours, language)}>
      <div className="ff-stack">
        <Meter
          label={say(t.wholeWeek, language)}
          hours={least / 4}
          required={fullTime / 4}
          note={noteOf(view, language)}
          cite={view.track === 'SECTION_13' ? 'integreringsloven § 13' : 'integreringsloven § 14'}
          language={language}
        />
        {requiredFrom && (
          <Meter
            label={say(t.workDirected, language)}
            hours={(averageHundredths ?? 0) / 100}
            required={15}
            note={say(requiredSince(formatDate(requiredFrom)), language)}
            cite="integreringsloven § 14 a"
            language={language}
          />
        )}
      </div>
    </Card>
  )
}

/** Leave and absence over ten virkedager: what they would add, by both readings; nothing is added of itself. */
export const LengtheningCard = ({ view: { lengthening }, language }: Props) =>
  lengthening && (
    <Card
      title={say(lengtheningTexts.title, language)}
      aside={<SectionChip cite="integreringsforskriften § 19" full />}
      tone="law"
    >
      <p>{say(lengtheningLead(lengthening.countedDays), language)}</p>
      <ul>
        <li>{say(addedAll(lengthening.ALL.days, formatDate(lengthening.ALL.endsOn)), language)}</li>
        <li>
          {say(addedAboveTen(lengthening.ABOVE_TEN.days, formatDate(lengthening.ABOVE_TEN.endsOn)), language)}
        </li>
      </ul>
      <p className="ff-small ff-sub">{say(lengtheningTexts.unclear, language)}</p>
    </Card>
  )

/** What an official must look at. */
export const NoticesCard = ({ view: { notices }, language }: Props) => {
  const known = notices.flatMap((code) => planNoticeTexts[code] ?? [])
  return known.length === 0 ? null : (
    <Card title={say(t.notices, language)}>
      <ul className="ff-stack">
        {known.map((text) => (
          <li key={text.nb}>{say(text, language)}</li>
        ))}
      </ul>
    </Card>
  )
}
