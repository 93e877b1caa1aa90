import type { ReactNode } from 'react'
import type { Theme } from '#lib/i18n/preferences'
import { type Language, say } from '#lib/i18n/text'
import { shellTexts } from '#lib/i18n/texts/shell'
import { MenuHamburgerIcon } from '../ui/icons'
import { Account } from './account'
import { FocusOnNavigation } from './focus-on-navigation'
import { Keys } from './keys'
import { Mark } from './mark'
import type { NavItem } from './nav-link'
import { type Municipality, Rail, type ShellUser } from './rail'
import { TestBar } from './test-bar'

export type ShellProps = {
  language: Language
  theme: Theme
  /** Synthetic data: shows the striped bar. */
  test: boolean
  municipality: Municipality
  user: ShellUser
  /** Where the mark leads. */
  home: string
  /** Page to find a participant; null for those who may not. */
  findHref: string | null
  /** The places of the signed-in person; only those he may enter. */
  own: readonly NavItem[]
  /** The places of the municipality. */
  common: readonly NavItem[]
  signOutHref: string
  children: ReactNode
}

const TopBar = ({ language }: { language: Language }) => (
  <header className="ff-top">
    <span className="ff-brand">
      <Mark />
      {say(shellTexts.product, language)}
    </span>
    <button type="button" className="ff-icon-button" popoverTarget="rail">
      <MenuHamburgerIcon size={24} />
      <span className="ff-hidden">{say(shellTexts.menu, language)}</span>
    </button>
  </header>
)

/** Everything around a page of the office: test bar, rail, the reader's own choices, keys, and the page. */
export const Shell = ({ language, theme, test, signOutHref, children, ...rail }: ShellProps) => (
  <>
    <a className="ff-skip" href="#innhold">
      {say(shellTexts.skip, language)}
    </a>
    {test && <TestBar language={language} />}
    <div className="ff-app">
      <TopBar language={language} />
      <Rail language={language} {...rail} />
      <main className="ff-main" id="innhold" tabIndex={-1}>
        {children}
      </main>
    </div>
    <Account theme={theme} signOutHref={signOutHref} />
    <Keys />
    <FocusOnNavigation />
  </>
)
