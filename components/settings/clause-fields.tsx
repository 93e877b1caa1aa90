'use client'

import { useFormContext } from 'react-hook-form'
import type { ClauseView } from '#lib/declarations/translation.view'
import { same } from '#lib/i18n/text'
import { FieldError, useField } from '../ui/form/field'

type Reading = { readonly language: string; readonly direction: 'ltr' | 'rtl' }

/** About how many letters a line of the field holds. */
const LINE = 52

const Clause = ({ clause, language, direction }: { clause: ClauseView } & Reading) => {
  const { register } = useFormContext()
  const name = `words.${clause.path}`
  const { aria, message } = useField({ name, label: same(clause.norwegian) })
  const longest = Math.max(clause.norwegian.length, clause.text.length)
  return (
    <li className="ff-clause">
      <label htmlFor={aria.id} lang="nb">
        {clause.norwegian}
      </label>
      <div className="ff-field">
        <textarea
          className="ff-input"
          lang={language}
          dir={direction}
          rows={Math.ceil(longest / LINE)}
          {...register(name)}
          {...aria}
        />
        <FieldError id={aria.id} message={message} />
      </div>
    </li>
  )
}

/** The text clause by clause: the Norwegian, and a field for the same in the other language. */
export const ClauseFields = ({ clauses, ...reading }: { clauses: readonly ClauseView[] } & Reading) => (
  <ol className="ff-clauses">
    {clauses.map((clause) => (
      <Clause key={clause.path} clause={clause} {...reading} />
    ))}
  </ol>
)
