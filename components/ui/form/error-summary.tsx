'use client'

import Link from 'next/link'
import { type Ref, useId } from 'react'
import type { Refusal } from '#lib/i18n/form-result'
import { fromMessage } from '#lib/i18n/message'
import { formTexts } from '#lib/i18n/texts/forms'
import { useSay } from '../../shell/language'
import { fieldId, type Problem } from './errors'
import type { Labels } from './labels'

const goTo = (path: string) => {
  const field = document.getElementById(fieldId(path))
  field?.scrollIntoView({ block: 'center' })
  field?.focus({ preventScroll: true })
}

/** All that must be put right, as links to the fields. Takes focus when the form is refused. */
export const ErrorSummary = ({
  problems,
  refusal,
  labels,
  ref,
}: {
  problems: readonly Problem[]
  refusal?: Refusal | null
  labels: Labels
  ref?: Ref<HTMLElement>
}) => {
  const say = useSay()
  const id = useId()
  const label = (path: string) => {
    const known = labels.get(path)
    return known && `${say(known)}: `
  }
  if (problems.length === 0 && !refusal) return null
  return (
    <section ref={ref} className="ff-error-summary" tabIndex={-1} aria-labelledby={id}>
      <h2 id={id}>{say(problems.length > 0 ? formTexts.summary : formTexts.refused)}</h2>
      {refusal && (
        <p>
          {say(refusal.text)}{' '}
          {refusal.link && <Link href={refusal.link.href}>{say(refusal.link.label)}</Link>}
        </p>
      )}
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
              {label(path)}
              {say(fromMessage(message))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
