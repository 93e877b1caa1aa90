import type { CaseTab } from '#components/ui/case-tabs'
import { type Language, say, type Text } from '#lib/i18n/text'
import { decisionPageTexts } from '#lib/i18n/texts/decision-page'
import { guidanceTexts } from '#lib/i18n/texts/guidance'
import { mappingTexts } from '#lib/i18n/texts/mapping'
import { participantTexts as t } from '#lib/i18n/texts/participants'
import { trainingTexts } from '#lib/i18n/texts/training'
import type { CaseHeaderView } from '#lib/participants/case-header.view'
import { type Actor, may, type Permission } from '#lib/platform/access'

/** `always` also where the file is about training alone. */
const parts: readonly { part: string; text: Text; permission: Permission; always?: true }[] = [
  { part: '', text: t.tabOverview, permission: 'participant:read' },
  { part: '/eligibility', text: t.tabEligibility, permission: 'participant:read' },
  { part: '/mapping', text: mappingTexts.title, permission: 'plan:read' },
  { part: '/plan', text: t.tabPlan, permission: 'plan:read' },
  { part: '/declaration', text: t.tabDeclaration, permission: 'declaration:read' },
  { part: '/attendance', text: t.tabAttendance, permission: 'attendance:read' },
  { part: '/training', text: trainingTexts.tab, permission: 'training:read', always: true },
  { part: '/road', text: guidanceTexts.tab, permission: 'citizenship:guide', always: true },
  { part: '/stipend', text: t.tabStipend, permission: 'stipend:read' },
  { part: '/decisions', text: decisionPageTexts.title, permission: 'decision:read', always: true },
  { part: '/trail', text: t.tabTrail, permission: 'trail:read', always: true },
]

/** The parts of a case that this person may open. */
export const caseTabs = (
  { id, trainingOnly }: CaseHeaderView,
  actor: Actor,
  language: Language,
): readonly CaseTab[] =>
  parts
    .filter(({ permission, always }) => may(actor, permission) && (always || !trainingOnly))
    .map(({ part, text }) => ({ href: `/participants/${id}${part}`, label: say(text, language) }))
