import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OpenDecisionForm } from '#components/decisions/open-decision-form'
import { PageHeader } from '#components/ui/page-header'
import { attendanceOfCase } from '#lib/attendance/absence.queries'
import type { LeaveView } from '#lib/attendance/absence.view'
import { DECISION_KINDS } from '#lib/decisions/codes.schema'
import { formatDate } from '#lib/i18n/format'
import { say } from '#lib/i18n/text'
import { decisionPageTexts as t } from '#lib/i18n/texts/decision-page'
import { planStatusTexts, planTitle } from '#lib/i18n/texts/plans'
import { planOfCase } from '#lib/plans/plans.queries'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { open } from '../actions'

export const metadata: Metadata = { title: 'Nytt vedtak' }

type Props = {
  params: Promise<{ participantId: string }>
  searchParams: Promise<{
    kind?: string | string[]
    month?: string | string[]
    leave?: string | string[]
  }>
}

const EMPTY = {
  applicationReceivedOn: '',
  planId: '',
  outcome: '',
  leaveType: '',
  welfareReason: '',
  withStipend: true,
  fromDate: '',
  toDate: '',
  months: '',
  month: '',
  amount: '',
  rightLapses: false,
  listening: '',
  reading: '',
  writing: '',
  oral: '',
} as const

/** An application for leave that stands in the register, to be refused. */
const refusalOf = (leave: LeaveView | undefined) =>
  leave && {
    outcome: 'REFUSED',
    leaveType: leave.kind,
    welfareReason: String(leave.details.reason ?? ''),
    withStipend: leave.withStipend,
    fromDate: leave.from,
    toDate: leave.to,
  }

export default async function NewDecisionPage({ params, searchParams }: Props) {
  const [{ participantId }, { kind: wanted, month, leave: asked }, caller, language] = await Promise.all([
    params,
    searchParams,
    currentCaller(),
    currentLanguage(),
  ])
  if (!may(caller.actor, 'decision:write')) notFound()
  const plan = await planOfCase(caller, participantId)
  const versions = plan && 'plan' in plan ? plan.versions : []
  const plans = versions
    .filter(({ status }) => status !== 'REPLACED')
    .map(({ id, number, status, decidedOn }) => {
      const named = (form: 'nb' | 'nn') =>
        `${say(planTitle(number), form)}, ${say(planStatusTexts[status], form).toLowerCase()}${decidedOn ? ` ${formatDate(decidedOn)}` : ''}`
      return { value: id, label: { nb: named('nb'), nn: named('nn') } }
    })
  const leaves = asked ? ((await attendanceOfCase(caller, participantId))?.leaves ?? []) : []
  const kind = DECISION_KINDS.find((one) => one === wanted)
  const values = {
    ...EMPTY,
    ...refusalOf(leaves.find(({ id }) => id === asked)),
    participantId,
    language,
    planId: plans[0]?.value ?? '',
    kind: kind ?? '',
    month: String(month ?? ''),
  }
  return (
    <>
      <PageHeader title={say(t.open, language)} sub={say(t.lead, language)} />
      <OpenDecisionForm
        values={values as Parameters<typeof OpenDecisionForm>[0]['values']}
        plans={plans}
        open={open}
      />
    </>
  )
}
