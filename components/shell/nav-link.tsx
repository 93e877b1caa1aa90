'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { waiting } from '#lib/i18n/texts/shell'
import { classNames } from '../ui/class-names'
import {
  BooksIcon,
  CogIcon,
  FileImportIcon,
  HouseIcon,
  PencilWritingIcon,
  PersonGavelIcon,
  PersonGroupIcon,
  SectorChartIcon,
  TasklistIcon,
  WalletIcon,
} from '../ui/icons'
import { useSay } from './language'

const icons = {
  day: HouseIcon,
  people: PersonGroupIcon,
  sign: PencilWritingIcon,
  attendance: TasklistIcon,
  money: WalletIcon,
  approve: PersonGavelIcon,
  numbers: SectorChartIcon,
  mirror: FileImportIcon,
  law: BooksIcon,
  settings: CogIcon,
}

export type NavItem = {
  href: string
  label: string
  icon: keyof typeof icons
  count?: number | undefined
  /** Something in the count is over its deadline. */
  hot?: boolean | undefined
  /** The letter after `g`. */
  letter?: string | undefined
}

const isUnder = (path: string, href: string) => path === href || path.startsWith(`${href}/`)

/** One place in the rail. Knows whether the reader is there. */
export const NavLink = ({ href, label, icon, count, hot, letter }: NavItem) => {
  const say = useSay()
  const here = isUnder(usePathname(), href)
  const Drawing = icons[icon]
  return (
    <Link
      className="ff-nav"
      href={href}
      title={label}
      aria-current={here ? 'page' : undefined}
      data-key={letter && `g ${letter}`}
      onClick={() => document.getElementById('rail')?.hidePopover()}
    >
      <Drawing />
      <span className="ff-nav-label">{label}</span>
      {count ? (
        <span className={classNames('ff-nav-count', hot && !here && 'ff-nav-hot')}>
          <span aria-hidden="true">{count}</span>
          <span className="ff-hidden">{say(waiting(count))}</span>
        </span>
      ) : null}
    </Link>
  )
}
