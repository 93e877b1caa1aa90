import type { ReactNode } from 'react'
import type { DecisionView, ReplayView } from '#lib/decisions/decision.view'
import { formatDate } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { approvedBy, decisionOn, decisionPageTexts as t, writtenBy } from '#lib/i18n/texts/decision-page'
import { decisionKindTexts } from '#lib/i18n/texts/decisions'
import { LinkButton } from '../ui/button'
import { LocalAlert } from '../ui/local-alert'
import { PageHeader } from '../ui/page-header'
import { RecheckAlert } from '../ui/recheck-alert'
import {
  type AfterCommands,
  ComplaintForm,
  NotifyForm,
  OutcomeForm,
  ReasonsForm,
  SettleForm,
} from './after-forms'
import { type ActionCommands, DecisionActions } from './decision-actions'
import { AppealCard, DecisionChecks, FrozenFacts } from './decision-facts'
import { DecisionHistory, ReplayCard } from './decision-history'
import { DecisionStatusTag, OutcomeTag } from './decision-list'
import { DecisionProgress } from './decision-progress'
import { LetterSheet } from './letter-sheet'
import { NoticeForm, type PrepareCommands, StatementForm, WriteForm } from './prepare-forms'

export type DecisionCommands = ActionCommands & PrepareCommands & AfterCommands
type Props = {
  view: DecisionView
  replay: ReplayView | null
  may: { write: boolean; approve: boolean }
  commands: DecisionCommands
  language: Language
}

const happened = ({ events }: DecisionView, kind: string) => events.find((event) => event.kind === kind)

const outcomeIn = ({ events }: DecisionView) => {
  const outcome = events.findLast(({ kind }) => kind === 'OUTCOME')?.data.outcome
  return typeof outcome === 'string' ? outcome : null
}

const subOf = (view: DecisionView): Text | null => {
  if (view.status === 'PROPOSED') return writtenBy(view.proposedBy ?? '')
  if (view.status === 'APPROVED' && view.decidedOn)
    return approvedBy(view.approvedBy ?? '', formatDate(view.decidedOn))
  return null
}

const Preparing = ({ view, commands }: Pick<Props, 'view' | 'commands'>) => {
  const due = view.obstacles.includes('notice-needed')
  const runs = view.noticeSentOn !== null && view.heardOn === null
  const key = `${view.id}-${view.version}`
  return (
    <>
      {due && <NoticeForm key={`n${key}`} view={view} commands={commands} />}
      {(due || runs) && <StatementForm key={`s${key}`} view={view} commands={commands} />}
      <WriteForm key={`w${key}`} view={view} commands={commands} />
    </>
  )
}

const Reversal = ({ view, lead, language }: Pick<Props, 'view' | 'language'> & { lead: Text }) => (
  <section className="ff-stack">
    <p>{say(lead, language)}</p>
    {view.kind === 'PLAN' && <p>{say(t.reversePlan, language)}</p>}
    <div className="ff-row">
      {view.kind === 'PLAN' && (
        <LinkButton href={`/participants/${view.participantId}/plan`}>{say(t.toPlan, language)}</LinkButton>
      )}
      <LinkButton href={`/participants/${view.participantId}/decisions/new?kind=${view.kind}`}>
        {say(t.reverse, language)}
      </LinkButton>
    </div>
  </section>
)

/** What the statsforvalter's answer leaves to do, until another decision has taken this one's place. */
const AfterOutcome = ({ view, language }: Pick<Props, 'view' | 'language'>) => {
  const outcome = outcomeIn(view)
  if (outcome === 'CHANGED') return <Reversal view={view} lead={t.changedLead} language={language} />
  if (outcome === 'SENT_BACK') return <Reversal view={view} lead={t.sentBackLead} language={language} />
  return outcome === 'ANNULLED' ? (
    <LocalAlert tone="warning">{say(t.annulledLead, language)}</LocalAlert>
  ) : null
}

/** Reasons were left out of the letter, and have not been given since. */
const lacksReasons = (view: DecisionView) =>
  view.words.reasonConsiderations.trim() === '' && !happened(view, 'REASONED')

const After = ({ view, commands, language }: Pick<Props, 'view' | 'commands' | 'language'>): ReactNode => {
  if (!happened(view, 'NOTIFIED')) return <NotifyForm view={view} commands={commands} />
  if (happened(view, 'OUTCOME')) return <AfterOutcome view={view} language={language} />
  if (!view.law) return null
  if (!happened(view, 'COMPLAINT'))
    return (
      <>
        {lacksReasons(view) && <ReasonsForm view={view} commands={commands} />}
        <ComplaintForm view={view} commands={commands} />
      </>
    )
  const settled = happened(view, 'SETTLED')
  if (!settled) return <SettleForm view={view} commands={commands} />
  if (settled.data.result === 'REVERSED')
    return <Reversal view={view} lead={t.reverseLead} language={language} />
  return settled.data.result === 'FORWARDED' ? <OutcomeForm view={view} commands={commands} /> : null
}

const letterNote = ({ status, proposedByMe }: DecisionView) => {
  if (status === 'APPROVED') return t.letterKept
  return status === 'PROPOSED' && !proposedByMe ? t.letterSame : t.letterDraft
}

const LetterColumn = ({ view, language }: Pick<Props, 'view' | 'language'>) => {
  const { letter, facts, participantId, id } = view
  const base = `/participants/${participantId}/decisions/${id}`
  return (
    <section className="ff-letter-board" aria-label={say(t.letter, language)}>
      <div className="ff-row ff-spread">
        <LinkButton href={`${base}/letter`}>{say(t.letterPdf, language)}</LinkButton>
        <LinkButton variant="tertiary" href={`${base}/explanation`}>
          {say(t.explanation, language)}
        </LinkButton>
        <span className="ff-sub ff-small">{say(letterNote(view), language)}</span>
      </div>
      {letter ? (
        <LetterSheet letter={letter} facts={facts} language={view.language} />
      ) : (
        <LocalAlert tone="warning">{say(t.letterOpen, language)}</LocalAlert>
      )}
    </section>
  )
}

/** One decision: where it stands, its facts and checks, what a person must do now, and the letter beside. */
export const DecisionPage = ({ view, replay, may, commands, language }: Props) => {
  const sub = subOf(view)
  const base = `/participants/${view.participantId}/decisions/${view.id}`
  return (
    <>
      <PageHeader
        title={say(decisionOn(say(decisionKindTexts[view.kind], language).toLowerCase()), language)}
        sub={sub ? say(sub, language) : undefined}
        tag={
          <>
            <DecisionStatusTag status={view.status} language={language} />
            <OutcomeTag outcome={outcomeIn(view)} language={language} />
          </>
        }
      >
        <DecisionActions view={view} may={may} commands={commands} />
      </PageHeader>
      <RecheckAlert recheck={view.law?.recheck ?? []} language={language} />
      <div className="ff-decision-progress">
        <DecisionProgress view={view} language={language} />
      </div>
      <div className="ff-frame ff-frame-pair">
        <div className="ff-stack ff-stack-wide">
          {view.returnReason && (
            <LocalAlert tone="warning" title={say(t.returned, language)}>
              {view.returnReason}
            </LocalAlert>
          )}
          <FrozenFacts view={view} language={language} />
          <DecisionChecks view={view} language={language} />
          <AppealCard view={view} language={language} />
          {view.noticeDocumentId && (
            <p>
              <a href={`${base}/notice`}>{say(t.openNotice, language)}</a>
            </p>
          )}
          {may.write && view.status === 'DRAFT' && <Preparing view={view} commands={commands} />}
          {may.write && view.status === 'APPROVED' && (
            <After view={view} commands={commands} language={language} />
          )}
          <DecisionHistory view={view} language={language} />
          {replay && <ReplayCard replay={replay} language={language} />}
        </div>
        <LetterColumn view={view} language={language} />
      </div>
    </>
  )
}
