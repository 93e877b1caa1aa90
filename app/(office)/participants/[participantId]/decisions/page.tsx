import type { Metadata } from 'next'
import { DecisionList } from '#components/decisions/decision-list'
import { decisionsOfCase } from '#lib/decisions/decisions.queries'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'

export const metadata: Metadata = { title: 'Vedtak og brev' }

type Props = { params: Promise<{ participantId: string }> }

export default async function CaseDecisionsPage({ params }: Props) {
  const [{ participantId }, caller, language] = await Promise.all([
    params,
    currentCaller(),
    currentLanguage(),
  ])
  return (
    <DecisionList
      participantId={participantId}
      rows={await decisionsOfCase(caller, participantId)}
      writes={may(caller.actor, 'decision:write')}
      language={language}
    />
  )
}
