import type { NavItem } from '#components/shell/nav-link'
import { type Language, say, type Text } from '#lib/i18n/text'
import { shellTexts } from '#lib/i18n/texts/shell'
import { type Actor, may, type Permission } from '#lib/platform/access'

type Place = Omit<NavItem, 'label'> & { readonly text: Text; readonly permission: Permission }

const own: readonly Place[] = [
  { href: '/', text: shellTexts.myDay, icon: 'day', letter: 'd', permission: 'settings:read' },
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
]

const common: readonly Place[] = [
  { href: '/regler', text: shellTexts.rules, icon: 'law', letter: 'r', permission: 'settings:read' },
  { href: '/settings', text: shellTexts.settings, icon: 'settings', permission: 'settings:read' },
]

const shown = (places: readonly Place[], actor: Actor, language: Language): readonly NavItem[] =>
  places
    .filter(({ permission }) => may(actor, permission))
    .map(({ text, permission: _permission, ...item }) => ({ ...item, label: say(text, language) }))

/** The places that this person may enter. */
export const navigation = (actor: Actor, language: Language) => ({
  own: shown(own, actor, language),
  common: shown(common, actor, language),
})
