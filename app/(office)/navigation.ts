import type { NavItem } from '#components/shell/nav-link'
import { type Language, say, type Text } from '#lib/i18n/text'
import { archiveTexts } from '#lib/i18n/texts/archive'
import { oversightTexts } from '#lib/i18n/texts/oversight'
import { shellTexts } from '#lib/i18n/texts/shell'
import { courseTexts } from '#lib/i18n/texts/training-forms'
import { type Actor, may, type Permission } from '#lib/platform/access'
import type { Caller } from '#lib/platform/use-case'
import type { LocalDate } from '#lib/values/local-date'
import type { MyDayView } from '#lib/work/my-day.view'
import { type TaskKind, taskGroups } from '#lib/work/task.view'

type Place = Omit<NavItem, 'label'> & { readonly text: Text; readonly permission: Permission }

const own: readonly Place[] = [
  { href: '/', text: shellTexts.myDay, icon: 'day', letter: 'd', permission: 'day:read' },
  {
    href: '/participants',
    text: shellTexts.myParticipants,
    icon: 'people',
    letter: 'm',
    permission: 'participant:read',
  },
  { href: '/signing', text: shellTexts.toSign, icon: 'sign', letter: 's', permission: 'declaration:read' },
  {
    href: '/attendance',
    text: shellTexts.attendance,
    icon: 'attendance',
    letter: 'f',
    permission: 'attendance:read',
  },
  { href: '/stipend', text: shellTexts.monthEnd, icon: 'money', letter: 'l', permission: 'stipend:read' },
  {
    href: '/approvals',
    text: shellTexts.toApprove,
    icon: 'approve',
    letter: 'g',
    permission: 'decision:approve',
  },
]

const common: readonly Place[] = [
  { href: '/courses', text: courseTexts.nav, icon: 'attendance', permission: 'training:read' },
  { href: '/oversight', text: oversightTexts.page, icon: 'numbers', permission: 'oversight:sample' },
  { href: '/archive', text: archiveTexts.title, icon: 'archive', permission: 'archive:export' },
  { href: '/regler', text: shellTexts.rules, icon: 'law', letter: 'r', permission: 'settings:read' },
  { href: '/access', text: shellTexts.access, icon: 'mirror', permission: 'access:read' },
  { href: '/settings', text: shellTexts.settings, icon: 'settings', permission: 'settings:read' },
]

type Counts = Readonly<Record<string, Pick<NavItem, 'count' | 'hot'>>>

/** What waits at each place: the tasks of the next two weeks, and how many cases are one's own. */
const countsOf = ({ tasks, cases }: MyDayView, today: LocalDate): Counts => {
  const groups = taskGroups(tasks, today)
  const due = groups.flatMap((group) => group.tasks)
  const of = (...kinds: readonly TaskKind[]) => due.filter(({ kind }) => kinds.includes(kind)).length
  return {
    '/': { count: due.length, hot: groups.some(({ span }) => span === 'over') },
    '/participants': { count: cases },
    '/signing': { count: of('sign') },
    '/attendance': { count: of('absence', 'register') },
    '/approvals': { count: of('rule') },
    '/stipend': { count: of('close', 'approve', 'export') },
  }
}

const shown = (
  places: readonly Place[],
  actor: Actor,
  language: Language,
  counts: Counts,
): readonly NavItem[] =>
  places
    .filter(({ permission }) => may(actor, permission))
    .map(({ text, permission: _permission, ...item }) => ({
      ...item,
      ...counts[item.href],
      label: say(text, language),
    }))

/** The places that this person may enter, with what waits there. */
export const navigation = ({ actor, today }: Caller, day: MyDayView, language: Language) => {
  const counts = countsOf(day, today)
  return { own: shown(own, actor, language, counts), common: shown(common, actor, language, counts) }
}
