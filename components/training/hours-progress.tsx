import { capital, formatQuarters } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { exemptionPartTexts } from '#lib/i18n/texts/decision-choices'
import {
  exemptedFrom,
  hoursOf,
  leftText,
  moduleText,
  ofHours,
  trainingTexts as t,
} from '#lib/i18n/texts/training'
import { trainingWhyTexts as w } from '#lib/i18n/texts/training-why'
import type { TrainingView } from '#lib/training/training.view'
import { Meter } from '../ui/meter'
import { Section } from '../ui/section'
import { StatusTag } from '../ui/status-tag'
import { WhyButton, WhyDrawer } from '../ui/why'
import { WhyChain } from '../ui/why-chain'
import { Forecast } from './forecast'

type Props = { view: TrainingView; language: Language }

const WhyHours = ({
  id,
  subject,
  registered,
  reception,
  cites,
  language,
}: {
  id: string
  subject: Text
  registered: number
  reception: number
  cites: readonly string[]
  language: Language
}) => {
  const words = (text: Text) => say(text, language)
  const total = formatQuarters(registered + reception)
  return (
    <>
      <WhyButton opens={id} language={language} about={words(subject)} />
      <WhyDrawer id={id} language={language} title={`${words(subject)}: ${words(hoursOf(total))}?`}>
        <WhyChain
          language={language}
          explanation={{
            answer: `${capital(words(t.done))}: ${words(hoursOf(total))}.`,
            facts: [],
            rule: words(w.hoursRule),
            cites,
            steps: [
              { what: words(w.inRegister), how: '', result: formatQuarters(registered) },
              ...(reception > 0
                ? [{ what: words(w.inReception), how: '+', result: formatQuarters(reception) }]
                : []),
              { what: words(w.together), how: '', result: total },
            ],
            stepsNote: words(w.moduleNote),
          }}
        />
      </WhyDrawer>
    </>
  )
}

const Norwegian = ({ view, language }: Props) => {
  const { law, done, pace } = view
  const words = (text: Text) => say(text, language)
  const required = law?.hours.norwegian ?? null
  return (
    <div className="ff-training-hours">
      {required === null ? (
        <div>
          <div className="ff-row ff-spread">
            <span>{words(t.norwegian)}</span>
            <b>{words(hoursOf(formatQuarters(done.norwegian)))}</b>
          </div>
          <p className="ff-small ff-sub">{words(t.noLimit)}</p>
        </div>
      ) : (
        <Meter
          label={words(t.norwegian)}
          hours={done.norwegian / 4}
          required={required}
          tone="accent"
          note={law?.remaining.norwegian != null && words(leftText(law.remaining.norwegian))}
          cite="integreringsloven § 32"
          language={language}
        />
      )}
      <div className="ff-row ff-spread">
        <Forecast pace={pace.NORWEGIAN} deadline={law?.norwegianEndsOn ?? null} language={language} />
        <WhyHours
          id="why-norwegian-hours"
          subject={t.norwegian}
          registered={done.norwegian}
          reception={0}
          cites={['integreringsloven § 32']}
          language={language}
        />
      </div>
    </div>
  )
}

const Modules = ({ view: { done }, language }: Props) => (
  <ul className="ff-training-modules">
    {done.modules.map((quarters, at) => (
      <li key={moduleText(at + 1).nb} className="ff-small">
        <span>{say(moduleText(at + 1), language)}</span>{' '}
        <b className="ff-nowrap">{say(ofHours(formatQuarters(quarters), '25'), language)}</b>
      </li>
    ))}
  </ul>
)

const SocialStudies = ({ view, language }: Props) => {
  const { law, done, pace } = view
  const words = (text: Text) => say(text, language)
  const required = law?.hours.socialStudies ?? null
  if (!required) return null
  const { catchUp } = law ?? {}
  return (
    <div className="ff-training-hours">
      <Meter
        label={words(t.socialStudies)}
        hours={(done.socialStudies + done.reception) / 4}
        required={required}
        tone={law?.dutyFulfilled.socialStudies ? 'success' : 'accent'}
        note={words(
          law?.dutyFulfilled.socialStudies ? t.fulfilled : leftText(law?.remaining.socialStudies ?? required),
        )}
        cite="integreringsloven § 33"
        language={language}
      />
      <Modules view={view} language={language} />
      {catchUp && <p className="ff-small">{words(t[`catchUp${catchUp}`])}</p>}
      <div className="ff-row ff-spread">
        <Forecast pace={pace.SOCIAL_STUDIES} deadline={law?.socialStudiesBy ?? null} language={language} />
        <WhyHours
          id="why-social-hours"
          subject={t.socialStudies}
          registered={done.socialStudies}
          reception={done.reception}
          cites={['integreringsloven § 33', 'integreringsforskriften § 2']}
          language={language}
        />
      </div>
    </div>
  )
}

/** Hours used and left, from the attendance register, with what the pace leads to. */
export const HoursProgress = ({ view, language }: Props) => (
  <Section
    title={say(t.hours, language)}
    sub={say(t.hoursSource, language)}
    aside={
      <span className="ff-row">
        {view.law?.dutyFulfilled.norwegian && (
          <StatusTag tone="success">{say(t.fulfilled, language)}</StatusTag>
        )}
        {view.exempted.map((part) => (
          <StatusTag key={part} tone="info">
            {say(exemptedFrom(exemptionPartTexts[part as keyof typeof exemptionPartTexts]), language)}
          </StatusTag>
        ))}
      </span>
    }
  >
    <Norwegian view={view} language={language} />
    <SocialStudies view={view} language={language} />
  </Section>
)
