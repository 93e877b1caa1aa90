'use client'

import type { Language, Text } from '#lib/i18n/text'
import { shellTexts } from '#lib/i18n/texts/shell'
import { useSay } from './language'
import { Mark } from './mark'

const languages: readonly Language[] = ['nb', 'nn']

/** Of a page outside sign-in: the product, what the page is for, and the written form. */
export const PublicHeader = ({
  title,
  language,
  onLanguage,
}: {
  title: Text
  language: Language
  onLanguage: (language: Language) => void
}) => {
  const say = useSay()
  return (
    <header className="ff-verify-head">
      <div>
        <Mark size={28} />
        <b>Fotfeste</b>
        <span className="ff-sub">{say(title)}</span>
        <fieldset className="ff-verify-languages">
          <legend className="ff-hidden">{say(shellTexts.writtenForm)}</legend>
          {languages.map((each) => (
            <button
              key={each}
              type="button"
              lang={each}
              aria-pressed={each === language}
              onClick={() => onLanguage(each)}
            >
              {shellTexts[each][each]}
            </button>
          ))}
        </fieldset>
      </div>
    </header>
  )
}
