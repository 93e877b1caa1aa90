import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MappingForm } from '#components/mapping/mapping-form'
import { LinkButton } from '#components/ui/button'
import { PageHeader } from '#components/ui/page-header'
import { say } from '#lib/i18n/text'
import { mappingTexts as t } from '#lib/i18n/texts/mapping'
import { mappingOfCase } from '#lib/mapping/mapping.queries'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { save } from './actions'

export const metadata: Metadata = { title: 'Kartlegging' }

type Props = { params: Promise<{ participantId: string }> }

export default async function MappingPage({ params }: Props) {
  const [{ participantId }, caller, language] = await Promise.all([
    params,
    currentCaller(),
    currentLanguage(),
  ])
  const values = await mappingOfCase(caller, participantId)
  if (!values) notFound()
  return (
    <>
      <PageHeader title={say(t.title, language)} sub={say(t.lead, language)}>
        <LinkButton href={`/participants/${participantId}/plan`}>{say(t.toPlan, language)}</LinkButton>
      </PageHeader>
      <MappingForm values={values} save={save} />
    </>
  )
}
