import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ElementForm } from '#components/elements/element-form'
import { PageHeader } from '#components/ui/page-header'
import { elementForm } from '#lib/elements/elements.queries'
import { say } from '#lib/i18n/text'
import { elementLibraryTexts as t } from '#lib/i18n/texts/element-library'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { save } from '../actions'

export const metadata: Metadata = { title: 'Endre element' }

export default async function ElementPage({ params }: { params: Promise<{ elementId: string }> }) {
  const [{ elementId }, caller, language] = await Promise.all([params, currentCaller(), currentLanguage()])
  const values = await elementForm(caller, elementId)
  if (!values) notFound()
  return (
    <div className="ff-page">
      <PageHeader title={say(t.changeTitle, language)} />
      <ElementForm values={values} save={save} />
    </div>
  )
}
