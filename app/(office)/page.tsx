import { PageHeader } from '#components/ui/page-header'
import { say } from '#lib/i18n/text'
import { shellTexts } from '#lib/i18n/texts/shell'
import { currentCaller, currentLanguage } from '#lib/platform/caller'

export default async function MyDayPage() {
  await currentCaller()
  const language = await currentLanguage()
  return (
    <div className="ff-page">
      <PageHeader title={say(shellTexts.myDay, language)} />
    </div>
  )
}
