import type { DecisionView } from '#lib/decisions/decision.view'
import { type Language, say } from '#lib/i18n/text'
import { decisionPageTexts as t } from '#lib/i18n/texts/decision-page'
import { Steps } from '../ui/steps'

type Step = 'FACTS' | 'NOTICE' | 'REASONS' | 'APPROVAL' | 'TOLD' | 'COMPLAINT'

const WORDS = {
  FACTS: t.stepFacts,
  NOTICE: t.stepNotice,
  REASONS: t.stepReasons,
  APPROVAL: t.stepApproval,
  TOLD: t.stepTold,
  COMPLAINT: t.stepComplaint,
} as const

const happened = ({ events }: DecisionView, kind: string) => events.some((event) => event.kind === kind)

/** The steps that this decision takes, and the one it stands at. */
const progressOf = (view: DecisionView): { steps: readonly Step[]; at: Step | null } => {
  const noticed = view.noticeSentOn !== null || view.law?.priorNoticeRequired === true
  const complained = happened(view, 'COMPLAINT')
  const steps: readonly Step[] = [
    'FACTS',
    ...(noticed ? (['NOTICE'] as const) : []),
    'REASONS',
    'APPROVAL',
    'TOLD',
    ...(complained ? (['COMPLAINT'] as const) : []),
  ]
  if (view.status === 'PROPOSED') return { steps, at: 'APPROVAL' }
  if (view.status === 'APPROVED') {
    if (!happened(view, 'NOTIFIED')) return { steps, at: 'TOLD' }
    return { steps, at: complained && !happened(view, 'OUTCOME') ? 'COMPLAINT' : null }
  }
  const { obstacles } = view
  if (obstacles.includes('facts-changed')) return { steps, at: 'FACTS' }
  const waits = obstacles.includes('notice-needed') || obstacles.includes('deadline-not-over')
  return { steps, at: waits ? 'NOTICE' : 'REASONS' }
}

/** Where the decision stands on its way. */
export const DecisionProgress = ({ view, language }: { view: DecisionView; language: Language }) => {
  const { steps, at } = progressOf(view)
  return (
    <Steps
      steps={steps.map((step) => say(WORDS[step], language))}
      current={at ? steps.indexOf(at) : steps.length}
      label={say(t.steps, language)}
      language={language}
    />
  )
}
