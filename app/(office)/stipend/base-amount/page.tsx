import type { Metadata } from 'next'
import { BaseAmountPreview } from '#components/stipend/base-amount-preview'
import { LinkButton } from '#components/ui/button'
import { PageHeader } from '#components/ui/page-header'
import { say } from '#lib/i18n/text'
import { compareTexts as t } from '#lib/i18n/texts/stipend-compare'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { baseAmountPreview } from '#lib/stipend/base-amount.queries'

type Props = { searchParams: Promise<{ fra?: string; g?: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(t.baseAmount, await currentLanguage()),
})

export default async function BaseAmountPage({ searchParams }: Props) {
  const [{ fra, g }, caller, language] = await Promise.all([searchParams, currentCaller(), currentLanguage()])
  const asked = { from: String(fra ?? '').trim(), amount: String(g ?? '').trim() }
  const view = await baseAmountPreview(caller, asked.from, asked.amount)
  return (
    <div className="ff-page">
      <PageHeader title={say(t.baseAmount, language)} sub={say(t.baseAmountLead, language)}>
        {may(caller.actor, 'settings:write') && (
          <LinkButton href="/settings/extraG">{say(t.takeIntoUse, language)}</LinkButton>
        )}
      </PageHeader>
      <BaseAmountPreview asked={asked} view={view} language={language} />
    </div>
  )
}
