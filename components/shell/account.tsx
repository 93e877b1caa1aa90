'use client'

import { useRouter } from 'next/navigation'
import { LANGUAGE_COOKIE, THEME_COOKIE, type Theme } from '#lib/i18n/preferences'
import { shellTexts } from '#lib/i18n/texts/shell'
import { Button } from '../ui/button'
import { Choice } from './choice'
import { KEYS_STORE, openKeysHelp } from './key-actions'
import { useLanguage, useSay } from './language'
import { remember } from './remember'
import { showTheme, systemTheme } from './theme'

const languages = [
  { value: 'nb', label: shellTexts.nb },
  { value: 'nn', label: shellTexts.nn },
]

const themes = [
  { value: 'light', label: shellTexts.light },
  { value: 'dark', label: shellTexts.dark },
  { value: 'system', label: shellTexts.system },
]

const keyChoices = [
  { value: 'on', label: shellTexts.keysOn },
  { value: 'off', label: shellTexts.keysOff },
]

const rememberTheme = (value: string) => {
  const theme: Theme = value === 'system' ? systemTheme() : value === 'dark' ? 'dark' : 'light'
  showTheme(theme)
  void remember(THEME_COOKIE, theme)
}

/** What the reader chooses for himself: written form, colours, single keys. And the way out. */
export const Account = ({ theme, signOutHref }: { theme: Theme; signOutHref: string }) => {
  const say = useSay()
  const language = useLanguage()
  const router = useRouter()
  const chooseLanguage = async (value: string) => {
    await remember(LANGUAGE_COOKIE, value)
    router.refresh()
  }
  return (
    <section className="ff-account" id="account" popover="auto" aria-label={say(shellTexts.account)}>
      <Choice
        title={shellTexts.writtenForm}
        options={languages}
        chosen={language}
        onChoose={chooseLanguage}
      />
      <Choice
        title={shellTexts.colours}
        options={themes}
        chosen={theme.startsWith('system') ? 'system' : theme}
        onChoose={rememberTheme}
      />
      <Choice
        title={shellTexts.keys}
        options={keyChoices}
        chosen="on"
        stored={KEYS_STORE}
        onChoose={(value) => localStorage.setItem(KEYS_STORE, value)}
      />
      <div className="ff-account-end ff-row">
        <Button size="xsmall" variant="tertiary" onClick={openKeysHelp}>
          {say(shellTexts.showKeys)}
        </Button>
        <a className="aksel-button aksel-button--xsmall" data-variant="secondary" href={signOutHref}>
          {say(shellTexts.signOut)}
        </a>
      </div>
    </section>
  )
}
