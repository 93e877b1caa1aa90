import type { Metadata } from 'next'
import { ElementList } from '#components/elements/element-list'
import { LinkButton } from '#components/ui/button'
import { PageHeader } from '#components/ui/page-header'
import { elementLibrary } from '#lib/elements/elements.queries'
import { say } from '#lib/i18n/text'
import { elementLibraryTexts as t } from '#lib/i18n/texts/element-library'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'

export const metadata: Metadata = { title: 'Elementbiblioteket' }

export default async function ElementsPage() {
  const [caller, language] = await Promise.all([currentCaller(), currentLanguage()])
  const elements = await elementLibrary(caller)
  const mayChange = may(caller.actor, 'element:write')
  return (
    <div className="ff-page">
      <PageHeader title={say(t.title, language)} sub={say(t.lead, language)}>
        {mayChange && (
          <LinkButton href="/settings/elements/new" variant="primary">
            {say(t.add, language)}
          </LinkButton>
        )}
      </PageHeader>
      <ElementList elements={elements} mayChange={mayChange} language={language} />
    </div>
  )
}
