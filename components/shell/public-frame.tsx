'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { LANGUAGE_COOKIE } from '#lib/i18n/preferences'
import type { Text } from '#lib/i18n/text'
import { useLanguage } from './language'
import { PublicHeader } from './public-header'
import { remember } from './remember'

/** A page that everyone may read, without signing in. */
export const PublicFrame = ({ title, children }: { title: Text; children: ReactNode }) => {
  const router = useRouter()
  const language = useLanguage()
  return (
    <div className="ff-verify-page">
      <PublicHeader
        title={title}
        language={language}
        onLanguage={async (chosen) => {
          await remember(LANGUAGE_COOKIE, chosen)
          router.refresh()
        }}
      />
      <main>{children}</main>
    </div>
  )
}
