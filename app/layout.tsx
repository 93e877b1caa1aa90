import './globals.css'
import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { LanguageProvider } from '#components/shell/language'
import { ThemeKeeper } from '#components/shell/theme'
import { isDark, THEME_COOKIE, themeFrom } from '#lib/i18n/preferences'
import { currentLanguage } from '#lib/platform/caller'

export const metadata: Metadata = { title: { default: 'Fotfeste', template: '%s – Fotfeste' } }

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

const RootLayout = async ({ children }: { children: ReactNode }) => {
  const jar = await cookies()
  const language = await currentLanguage()
  const theme = themeFrom(jar.get(THEME_COOKIE)?.value)
  return (
    <html lang={language} className={isDark(theme) ? 'dark' : 'light'} suppressHydrationWarning>
      <body>
        <LanguageProvider language={language}>{children}</LanguageProvider>
        {theme.startsWith('system') && <ThemeKeeper />}
      </body>
    </html>
  )
}

export default RootLayout
