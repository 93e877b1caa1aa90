import type { FormResult } from '#lib/i18n/form-result'
import { formatDate } from '#lib/i18n/format'
import { type Language, say } from '#lib/i18n/text'
import {
  changedSinceLast,
  changeTexts,
  goalTexts,
  planStatusTexts,
  planTitle,
  planTexts as t,
} from '#lib/i18n/texts/plans'
import { programmePageTexts } from '#lib/i18n/texts/programme-line'
import type { DecidePlanForm as Decision, NewPlanVersionForm, SavePlanForm } from '#lib/plans/plan.schema'
import type { PlanView } from '#lib/plans/plan.view'
import type { ProgrammeLine } from '#lib/programme/programme-line.view'
import { ProgrammeTable } from '../programme/programme-table'
import { LinkButton } from '../ui/button'
import { Card } from '../ui/card'
import { PageHeader } from '../ui/page-header'
import { RecheckAlert } from '../ui/recheck-alert'
import { StatusTag } from '../ui/status-tag'
import { DecidePlanForm } from './decide-plan-form'
import { FieldLink } from './field-link'
import { NewVersionForm } from './new-version-form'
import { NextIssue } from './next-issue'
import { PlanDifference } from './plan-difference'
import { PlanDocument } from './plan-document'
import { PlanForm } from './plan-form'
import { HoursCard, LengtheningCard, MissingCard, NoticesCard } from './plan-side'
import { PlanTimeline } from './plan-timeline'
import { PlanWeeks } from './plan-weeks'

type Actions = {
  save: (input: SavePlanForm) => Promise<FormResult<{ version: number }>>
  decide: (input: Decision) => Promise<FormResult>
  openVersion: (input: NewPlanVersionForm) => Promise<FormResult>
}
type Props = {
  participantId: string
  view: PlanView
  /** The plan's own entries with what lies beside it: leave, tests and deadlines. */
  line: ProgrammeLine | null
  /** The plan is set, its vedtak is not written, and the reader may write it. */
  unwritten: boolean
  actions: Actions | null
  language: Language
}

const TONES = { DRAFT: 'warning', DECIDED: 'success', REPLACED: 'neutral' } as const

/** The page's one action: the next thing that is missing, then setting it, then its vedtak, then the declaration. */
const NextStep = ({ participantId, view: { plan, issues }, unwritten, language }: Props) => {
  const fields = [...new Set(issues.map(({ field }) => field))]
  if (plan.status === 'REPLACED') return null
  if (plan.status === 'DECIDED')
    return (
      <>
        <LinkButton
          variant={unwritten ? 'secondary' : 'primary'}
          href={`/participants/${participantId}/declaration`}
        >
          {say(t.toAgreement, language)}
        </LinkButton>
        {unwritten && (
          <LinkButton variant="primary" href={`/participants/${participantId}/decisions/new?kind=PLAN`}>
            {say(t.writeDecision, language)}
          </LinkButton>
        )}
      </>
    )
  return fields.length > 0 ? (
    <NextIssue key={fields.join()} fields={fields} />
  ) : (
    <FieldLink
      field="decidedOn"
      className="aksel-button aksel-button--small"
      data-color="accent"
      data-variant="secondary"
    >
      {say(t.toDecision, language)}
    </FieldLink>
  )
}

const Strip = ({ view: { plan }, language }: Props) => (
  <dl className="ff-plan-strip">
    <div>
      <dt>{say(t.goal, language)}</dt>
      <dd>{say(goalTexts[plan.goal], language)}</dd>
    </div>
    <div>
      <dt>{say(t.norwegianGoals, language)}</dt>
      <dd>{plan.norwegianGoal.oral ?? '–'}</dd>
    </div>
    {plan.participantView && (
      <div>
        <dt>{say(t.participantView, language)}</dt>
        <dd>«{plan.participantView}»</dd>
      </div>
    )}
  </dl>
)

const Versions = ({ participantId, view: { versions, plan }, language }: Props) =>
  versions.length < 2 ? null : (
    <Card title={say(t.versions, language)}>
      <ul className="ff-stack">
        {versions.map(({ id, number, status, decidedOn }) => (
          <li key={id} className="ff-row ff-spread">
            <a
              href={`/participants/${participantId}/plan?versjon=${number}`}
              aria-current={id === plan.id ? 'page' : undefined}
            >
              {say(planTitle(number), language)}
            </a>
            <span className="ff-sub ff-small">
              {say(planStatusTexts[status], language)} {decidedOn && formatDate(decidedOn)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )

const Work = ({ view, actions, language }: Props) => {
  const { plan, form, latestEnd, issues, isEnkeltvedtak, today } = view
  if (plan.status !== 'DRAFT' || !actions)
    return (
      <>
        <PlanDocument view={view} language={language} />
        {plan.status === 'DECIDED' && actions && view.versions[0]?.status !== 'DRAFT' && (
          <NewVersionForm planId={plan.id} lengthening={view.lengthening} open={actions.openVersion} />
        )}
      </>
    )
  return (
    <PlanForm
      key={plan.id}
      values={form}
      revision={plan.number > 1}
      latestEnd={latestEnd && formatDate(latestEnd)}
      weeks={{
        fullTime: view.fullTime,
        workFrom: view.workDirected.requiredFrom,
        suggestions: view.suggestions,
      }}
      save={actions.save}
    >
      <DecidePlanForm
        key={`${plan.id}-${plan.version}`}
        values={{ planId: plan.id, version: plan.version, decidedOn: today }}
        ready={issues.length === 0}
        enkeltvedtak={isEnkeltvedtak}
        decide={actions.decide}
      />
    </PlanForm>
  )
}

const subOf = ({ plan, changes }: PlanView, language: Language) => {
  if (plan.status === 'DRAFT' && changes.length > 0)
    return say(changedSinceLast(changes.map((change) => changeTexts[change])), language)
  return plan.reviewBy ? `${say(t.reviewBy, language)}: ${formatDate(plan.reviewBy)}` : undefined
}

const AROUND = ['leave', 'test', 'deadline']

/** What is on the line and not in the plan: the plan's own days are milestones. */
const aroundPlan = (line: ProgrammeLine | null) =>
  line?.entries.filter(({ own, kind }) => !own && AROUND.includes(kind)) ?? []

/** The plan of a case: the work, what is missing, and the whole programme along a line. */
export const PlanPage = (props: Props) => {
  const { view, line, language } = props
  const { status, number } = view.plan
  return (
    <>
      <PageHeader
        title={say(planTitle(number), language)}
        sub={subOf(view, language)}
        tag={<StatusTag tone={TONES[status]}>{say(planStatusTexts[status], language)}</StatusTag>}
      >
        <LinkButton href={`/participants/${props.participantId}/programme`}>
          {say(programmePageTexts.open, language)}
        </LinkButton>
        {view.plan.elements.length > 0 && (
          <LinkButton href={`/participants/${props.participantId}/plan/pdf?versjon=${number}`}>
            {say(t.asPdf, language)}
          </LinkButton>
        )}
        <NextStep {...props} />
      </PageHeader>
      <Strip {...props} />
      <div className="ff-frame ff-frame-side">
        <div className="ff-stack ff-stack-wide">
          <PlanDifference view={view} language={language} />
          <Work {...props} />
          {(status !== 'DRAFT' || !props.actions) && <PlanWeeks view={view} language={language} />}
        </div>
        <aside className="ff-stack">
          {status === 'DRAFT' && <MissingCard view={view} language={language} />}
          <LengtheningCard view={view} language={language} />
          <HoursCard view={view} language={language} />
          <NoticesCard view={view} language={language} />
          <RecheckAlert recheck={view.recheck} language={language} />
          <Versions {...props} />
        </aside>
      </div>
      <div className="ff-plan-line">
        <PlanTimeline view={view} around={aroundPlan(line)} language={language} />
        {line && <ProgrammeTable line={line} language={language} />}
      </div>
    </>
  )
}
