import { type Language, say } from '#lib/i18n/text'
import { commonTexts } from '#lib/i18n/texts/common'
import { CheckmarkIcon } from './icons'

/** Where a piece of work stands: steps before `current` are done. Past the last step, all are done. */
export const Steps = ({
  steps,
  current,
  label,
  language,
}: {
  steps: readonly string[]
  /** Counts from 0. */
  current: number
  label: string
  language: Language
}) => (
  <ol className="ff-steps" aria-label={label}>
    {steps.map((step, at) => (
      <li
        key={step}
        className={at < current ? 'ff-step-done' : at === current ? 'ff-step-now' : ''}
        aria-current={at === current ? 'step' : undefined}
      >
        <span className="ff-step-mark" aria-hidden="true">
          {at < current ? <CheckmarkIcon size={14} /> : at + 1}
        </span>
        <span>
          {step}
          {at < current && <span className="ff-hidden"> {say(commonTexts.done, language)}</span>}
        </span>
      </li>
    ))}
  </ol>
)
