import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { ParticipantHeader } from '#components/participants/participant-header'
import { caseHeader } from '#lib/participants/participants.queries'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { reveal } from './actions'
import { caseTabs } from './tabs'

type Props = { children: ReactNode; params: Promise<{ participantId: string }> }

export default async function CaseLayout({ children, params }: Props) {
  const [{ participantId }, caller, language] = await Promise.all([
    params,
    currentCaller(),
    currentLanguage(),
  ])
  const header = await caseHeader(caller, participantId)
  if (!header) notFound()
  return (
    <>
      <ParticipantHeader
        header={header}
        today={caller.today}
        tabs={caseTabs(header, caller.actor, language)}
        reveal={may(caller.actor, 'participant:reveal-identity') ? reveal.bind(null, participantId) : null}
        language={language}
      />
      <div className="ff-page">{children}</div>
    </>
  )
}
