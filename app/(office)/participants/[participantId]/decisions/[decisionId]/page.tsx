import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DecisionPage } from '#components/decisions/decision-page'
import { decisionOfCase } from '#lib/decisions/decisions.queries'
import { replayDecision } from '#lib/decisions/replay.queries'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import * as commands from '../actions'

export const metadata: Metadata = { title: 'Vedtak' }

type Props = { params: Promise<{ participantId: string; decisionId: string }> }

export default async function CaseDecisionPage({ params }: Props) {
  const [{ participantId, decisionId }, caller, language] = await Promise.all([
    params,
    currentCaller(),
    currentLanguage(),
  ])
  const view = await decisionOfCase(caller, decisionId)
  if (!view || view.participantId !== participantId) notFound()
  const { refreeze, withdraw, propose, recall, approve, sendBack } = commands
  const { write, notice, statement, notify, giveReasons, complain, settle, outcome } = commands
  return (
    <DecisionPage
      view={view}
      replay={await replayDecision(caller, decisionId)}
      may={{ write: may(caller.actor, 'decision:write'), approve: may(caller.actor, 'decision:approve') }}
      commands={{
        refreeze,
        withdraw,
        propose,
        recall,
        approve,
        sendBack,
        write,
        notice,
        statement,
        notify,
        giveReasons,
        complain,
        settle,
        outcome,
      }}
      language={language}
    />
  )
}
