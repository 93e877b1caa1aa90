import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PlanPage } from '#components/plans/plan-page'
import { StartPlan } from '#components/plans/start-plan'
import { planOfCase } from '#lib/plans/plans.queries'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { programmeLine } from '#lib/programme/programme-line.queries'
import { decisionsToWrite } from '#lib/work/case-now.queries'
import { decide, generate, openVersion, save } from './actions'

export const metadata: Metadata = { title: 'Plan' }

type Props = {
  params: Promise<{ participantId: string }>
  searchParams: Promise<{ versjon?: string | string[] }>
}

const numberOf = (wanted: unknown) =>
  typeof wanted === 'string' && /^\d{1,4}$/.test(wanted) ? Number(wanted) : undefined

export default async function CasePlanPage({ params, searchParams }: Props) {
  const [{ participantId }, { versjon }, caller, language] = await Promise.all([
    params,
    searchParams,
    currentCaller(),
    currentLanguage(),
  ])
  const view = await planOfCase(caller, participantId, numberOf(versjon))
  if (!view) notFound()
  const writes = may(caller.actor, 'plan:write')
  if (!('plan' in view)) {
    const actions = writes ? { generate } : null
    return <StartPlan participantId={participantId} start={view} actions={actions} language={language} />
  }
  const [line, toWrite] = await Promise.all([
    programmeLine(caller, participantId, view.plan.number),
    may(caller.actor, 'decision:write') ? decisionsToWrite(caller, participantId) : null,
  ])
  const unwritten = view.isEnkeltvedtak && toWrite?.planId === view.plan.id && toWrite.plan
  const actions = writes ? { save, decide, openVersion } : null
  return (
    <PlanPage
      participantId={participantId}
      view={view}
      line={line}
      unwritten={unwritten}
      actions={actions}
      language={language}
    />
  )
}
