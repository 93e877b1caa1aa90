import Link from 'next/link'
import { type Language, say } from '#lib/i18n/text'
import { shellTexts } from '#lib/i18n/texts/shell'
import type { Arms as ArmsDrawing } from '#lib/values/arms'
import { MagnifyingGlassIcon } from '../ui/icons'
import { Kbd } from '../ui/kbd'
import { Arms } from './arms'
import { Mark } from './mark'
import { NavIcon } from './nav-icons'
import { type NavItem, NavLink } from './nav-link'

export type Municipality = {
  name: string
  /** The municipality's own, if it has given them. */
  arms?: ArmsDrawing | undefined
}
export type ShellUser = { name: string; role: string }

type RailProps = {
  language: Language
  home: string
  findHref: string | null
  own: readonly NavItem[]
  common: readonly NavItem[]
  municipality: Municipality
  user: ShellUser
}

const Places = ({ items }: { items: readonly NavItem[] }) =>
  items.map(({ icon, ...place }) => (
    <NavLink key={place.href} {...place}>
      <NavIcon name={icon} />
    </NavLink>
  ))

const Find = ({ href, words }: { href: string; words: string }) => (
  <Link className="ff-find" href={href} data-key="/" title={words}>
    <MagnifyingGlassIcon size={18} />
    <span>{words}</span>
    <Kbd>/</Kbd>
  </Link>
)

/** The places of the house. On a phone it is a drawer that the menu button opens. */
export const Rail = ({ language, home, findHref, own, common, municipality, user }: RailProps) => {
  const words = (name: keyof typeof shellTexts) => say(shellTexts[name], language)
  return (
    <nav className="ff-rail" id="rail" popover="auto" aria-label={words('mainMenu')}>
      <Link className="ff-brand" href={home} title={words('product')}>
        <Mark />
        <span className="ff-brand-name">{words('product')}</span>
      </Link>
      {findHref && <Find href={findHref} words={words('find')} />}
      <Places items={own} />
      {common.length > 0 && <p className="ff-nav-head">{words('municipality')}</p>}
      <Places items={common} />
      <button type="button" className="ff-foot" popoverTarget="account" title={words('account')}>
        <Arms arms={municipality.arms} />
        <span>
          <strong>{municipality.name}</strong>
          <small>
            {user.name}, {user.role}
          </small>
          <span className="ff-hidden">{words('account')}</span>
        </span>
      </button>
    </nav>
  )
}
