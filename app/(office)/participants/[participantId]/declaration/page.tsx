import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AgreementPage, AgreementWaits } from '#components/declarations/agreement-page'
import { KeptDelivery } from '#components/declarations/kept-delivery'
import { agreementForCase } from '#lib/declarations/agreements.queries'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { decide, handOver, offer, prepare, takeBack } from './actions'

export const metadata: Metadata = { title: 'Erklæring' }

type Props = { params: Promise<{ participantId: string }> }

export default async function DeclarationPage({ params }: Props) {
  const [{ participantId }, caller, language] = await Promise.all([
    params,
    currentCaller(),
    currentLanguage(),
  ])
  const view = await agreementForCase(caller, participantId)
  if (!view) notFound()
  if (view.waitsFor !== null)
    return <AgreementWaits participantId={participantId} waitsFor={view.waitsFor} language={language} />
  const actions = may(caller.actor, 'declaration:sign') ? { prepare, handOver, takeBack, offer } : null
  return (
    <>
      {actions && <KeptDelivery />}
      <AgreementPage
        participantId={participantId}
        view={view}
        actions={actions}
        decide={may(caller.actor, 'refusal:decide') ? decide : null}
        language={language}
      />
    </>
  )
}
