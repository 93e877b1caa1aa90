'use client'

import { useEffect } from 'react'
import { isDark, THEME_COOKIE, type Theme } from '#lib/i18n/preferences'
import { remember } from './remember'

const darkMachine = () => matchMedia('(prefers-color-scheme: dark)')

/** What the machine says now. */
export const systemTheme = (): Theme => (darkMachine().matches ? 'system-dark' : 'system-light')

/** Puts the colours on the page. */
export const showTheme = (theme: Theme) => {
  const { classList } = document.documentElement
  classList.toggle('dark', isDark(theme))
  classList.toggle('light', !isDark(theme))
}

/** For readers who follow the machine: changes with it, and remembers so that the next page is right at once. */
export const ThemeKeeper = () => {
  useEffect(() => {
    const query = darkMachine()
    const follow = () => {
      showTheme(systemTheme())
      void remember(THEME_COOKIE, systemTheme())
    }
    follow()
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  return null
}
