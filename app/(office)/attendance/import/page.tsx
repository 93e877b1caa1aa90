import type { Metadata } from 'next'
import { ImportTable } from '#components/attendance/import-table'
import { PageHeader } from '#components/ui/page-header'
import { say } from '#lib/i18n/text'
import { importTexts } from '#lib/i18n/texts/import'
import { authorize } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { preview, readIn } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(importTexts.title, await currentLanguage()),
})

export default async function ImportPage() {
  const [{ actor }, language] = await Promise.all([currentCaller(), currentLanguage()])
  authorize(actor, 'attendance:record')
  return (
    <div className="ff-page">
      <PageHeader title={say(importTexts.title, language)} sub={say(importTexts.lead, language)} />
      <ImportTable preview={preview} readIn={readIn} />
    </div>
  )
}
