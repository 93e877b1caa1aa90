import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AgreementPage, AgreementWaits } from '#components/declarations/agreement-page'
import { KeptDelivery } from '#components/declarations/kept-delivery'
import { LinkButton } from '#components/ui/button'
import { LocalAlert } from '#components/ui/local-alert'
import { agreementForCase } from '#lib/declarations/agreements.queries'
import { say } from '#lib/i18n/text'
import { declarationTexts as t } from '#lib/i18n/texts/declarations'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { decisionsToWrite } from '#lib/work/case-now.queries'
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
  const toWrite = may(caller.actor, 'decision:write') ? await decisionsToWrite(caller, participantId) : null
  const missing = toWrite?.first && (toWrite.award || toWrite.plan)
  const actions = may(caller.actor, 'declaration:sign') ? { prepare, handOver, takeBack, offer } : null
  return (
    <>
      {actions && <KeptDelivery />}
      {missing && (
        <LocalAlert
          tone="warning"
          action={
            <LinkButton
              href={`/participants/${participantId}/decisions/new?kind=${toWrite.award ? 'AWARD' : 'PLAN'}`}
            >
              {say(t.writeDecision, language)}
            </LinkButton>
          }
        >
          {say(t.noDecision, language)}
        </LocalAlert>
      )}
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
