'use client'

import { type Ref, useId } from 'react'
import { fromMessage } from '#lib/i18n/message'
import { formTexts } from '#lib/i18n/texts/forms'
import { useSay } from '../../shell/language'
import { fieldId, type Problem } from './errors'

const goTo = (path: string) => {
  const field = document.getElementById(fieldId(path))
  field?.scrollIntoView({ block: 'center' })
  field?.focus({ preventScroll: true })
}

/** All that must be put right, as links to the fields. Takes focus when the form is refused. */
export const ErrorSummary = ({
  problems,
  refusal,
  ref,
}: {
  problems: readonly Problem[]
  refusal?: string | null
  ref?: Ref<HTMLElement>
}) => {
  const say = useSay()
  const id = useId()
  if (problems.length === 0 && !refusal) return null
  return (
    <section ref={ref} className="ff-error-summary" tabIndex={-1} aria-labelledby={id}>
      <h2 id={id}>{say(problems.length > 0 ? formTexts.summary : formTexts.refused)}</h2>
      {refusal && <p>{refusal}</p>}
      <ul>
        {problems.map(({ path, message }) => (
          <li key={path}>
            <a
              href={`#${fieldId(path)}`}
              onClick={(event) => {
                event.preventDefault()
                goTo(path)
              }}
            >
              {say(fromMessage(message))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
