import type { CaseTab } from '#components/ui/case-tabs'
import { type Language, say, type Text } from '#lib/i18n/text'
import { decisionPageTexts } from '#lib/i18n/texts/decision-page'
import { guidanceTexts } from '#lib/i18n/texts/guidance'
import { mappingTexts } from '#lib/i18n/texts/mapping'
import { participantTexts as t } from '#lib/i18n/texts/participants'
import { trainingTexts } from '#lib/i18n/texts/training'
import { type Actor, may, type Permission } from '#lib/platform/access'

const parts: readonly { part: string; text: Text; permission: Permission }[] = [
  { part: '', text: t.tabOverview, permission: 'participant:read' },
  { part: '/eligibility', text: t.tabEligibility, permission: 'participant:read' },
  { part: '/mapping', text: mappingTexts.title, permission: 'plan:read' },
  { part: '/plan', text: t.tabPlan, permission: 'plan:read' },
  { part: '/declaration', text: t.tabDeclaration, permission: 'declaration:read' },
  { part: '/attendance', text: t.tabAttendance, permission: 'attendance:read' },
  { part: '/training', text: trainingTexts.tab, permission: 'training:read' },
  { part: '/road', text: guidanceTexts.tab, permission: 'citizenship:guide' },
  { part: '/stipend', text: t.tabStipend, permission: 'stipend:read' },
  { part: '/decisions', text: decisionPageTexts.title, permission: 'decision:read' },
  { part: '/trail', text: t.tabTrail, permission: 'trail:read' },
]

/** The parts of a case that this person may open. */
export const caseTabs = (participantId: string, actor: Actor, language: Language): readonly CaseTab[] =>
  parts
    .filter(({ permission }) => may(actor, permission))
    .map(({ part, text }) => ({ href: `/participants/${participantId}${part}`, label: say(text, language) }))
