import type { Metadata } from 'next'
import { MonthList } from '#components/stipend/month-list'
import { LinkButton } from '#components/ui/button'
import { PageHeader } from '#components/ui/page-header'
import { say } from '#lib/i18n/text'
import { stipendTexts } from '#lib/i18n/texts/stipend'
import { compareTexts } from '#lib/i18n/texts/stipend-compare'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { monthList } from '#lib/stipend/stipend.queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(stipendTexts.title, await currentLanguage()),
})

export default async function StipendPage() {
  const [caller, language] = await Promise.all([currentCaller(), currentLanguage()])
  const months = await monthList(caller)
  return (
    <div className="ff-page">
      <PageHeader title={say(stipendTexts.title, language)}>
        <LinkButton href="/stipend/base-amount">{say(compareTexts.baseAmount, language)}</LinkButton>
      </PageHeader>
      <MonthList months={months} language={language} />
    </div>
  )
}
