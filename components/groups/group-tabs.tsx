import Link from 'next/link'
import { type Language, say } from '#lib/i18n/text'
import { groupTexts as t } from '#lib/i18n/texts/groups'

const TABS = { oversikt: t.tabOverview, uke: t.tabWeek, folk: t.tabPeople } as const
export type GroupTab = keyof typeof TABS

const isTab = (word: unknown): word is GroupTab => typeof word === 'string' && Object.hasOwn(TABS, word)

/** The part that the address asks for: a week that is named asks for the week. */
export const groupTab = ({ vis, uke }: { vis?: unknown; uke?: unknown }): GroupTab => {
  if (isTab(vis)) return vis
  return uke === undefined ? 'oversikt' : 'uke'
}

/** The part of a group's page about who goes there and when, where its forms come from and lead back to. */
export const peopleOf = (groupId: string): string => `/attendance/${groupId}?vis=folk`

/** The parts of a group's page. */
export const GroupTabs = ({
  base,
  current,
  language,
}: {
  base: string
  current: GroupTab
  language: Language
}) => (
  <nav className="ff-tabs" aria-label={say(t.parts, language)}>
    {Object.entries(TABS).map(([tab, text]) => (
      <Link
        key={tab}
        className="ff-tab"
        href={`${base}?vis=${tab}`}
        prefetch={false}
        aria-current={tab === current ? 'page' : undefined}
      >
        {say(text, language)}
      </Link>
    ))}
  </nav>
)
