import type { ReactNode } from 'react'
import { PublicFrame } from '#components/shell/public-frame'
import { rulesTexts } from '#lib/i18n/texts/rules-page'
import { callerOrNull } from '#lib/platform/caller'
import OfficeLayout from '../(office)/layout'

/** Open to everyone; who is signed in keeps the rail. */
export default async function RulesLayout({ children }: { children: ReactNode }) {
  return (await callerOrNull()) ? (
    <OfficeLayout>{children}</OfficeLayout>
  ) : (
    <PublicFrame title={rulesTexts.title}>{children}</PublicFrame>
  )
}
