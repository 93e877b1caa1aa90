'use client'

import type { Language } from '#lib/i18n/text'
import { shellTexts } from '#lib/i18n/texts/shell'
import { verifyTexts } from '#lib/i18n/texts/verify'
import { useSay } from '../shell/language'
import { Mark } from '../shell/mark'

const languages: readonly Language[] = ['nb', 'nn']

/** The product, what the page is for, and the written form. Changing it needs no network. */
export const VerifyHeader = ({
  language,
  onLanguage,
}: {
  language: Language
  onLanguage: (language: Language) => void
}) => {
  const say = useSay()
  return (
    <header className="ff-verify-head">
      <div>
        <Mark size={28} />
        <b>Fotfeste</b>
        <span className="ff-sub">{say(verifyTexts.title)}</span>
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
