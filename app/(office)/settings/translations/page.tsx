import type { Metadata } from 'next'
import { TranslationList } from '#components/settings/translation-list'
import { PageHeader } from '#components/ui/page-header'
import { translationList } from '#lib/declarations/translations.queries'
import { say } from '#lib/i18n/text'
import { translationTexts as t } from '#lib/i18n/texts/translations'
import { currentCaller, currentLanguage } from '#lib/platform/caller'

export const metadata: Metadata = { title: 'Oversettelser' }

export default async function TranslationsPage() {
  const [caller, language] = await Promise.all([currentCaller(), currentLanguage()])
  const rows = await translationList(caller)
  return (
    <div className="ff-page">
      <PageHeader title={say(t.title, language)} sub={say(t.lead, language)} />
      <TranslationList rows={rows} language={language} />
    </div>
  )
}
