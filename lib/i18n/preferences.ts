import type { Language } from './text'

/** Written form chosen by the reader. Not a secret and not personal: readable by the page's own script. */
export const LANGUAGE_COOKIE = 'fotfeste-language'
export const THEME_COOKIE = 'fotfeste-theme'

/** The reader's choice of colours; `system-*` follows the machine and remembers what it last said. */
export type Theme = 'light' | 'dark' | 'system-light' | 'system-dark'

const themes: readonly Theme[] = ['light', 'dark', 'system-light', 'system-dark']

/** The written form in the cookie, or the municipality's own. */
export const languageFrom = (cookie: string | undefined, otherwise: Language = 'nb'): Language =>
  cookie === 'nb' || cookie === 'nn' ? cookie : otherwise

export const themeFrom = (cookie: string | undefined): Theme =>
  themes.find((theme) => theme === cookie) ?? 'light'

export const isDark = (theme: Theme): boolean => theme.endsWith('dark')
