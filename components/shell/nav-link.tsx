'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { waiting } from '#lib/i18n/texts/shell'
import { classNames } from '../ui/class-names'
import { useSay } from './language'
import type { NavIconName } from './nav-icons'

/** A place in the rail. */
export type NavItem = {
  href: string
  label: string
  icon: NavIconName
  count?: number | undefined
  /** Something in the count is over its deadline. */
  hot?: boolean | undefined
  /** The letter after `g`. */
  letter?: string | undefined
}

type NavLinkProps = Omit<NavItem, 'icon'> & {
  /** The icon. */
  children: ReactNode
}

const isUnder = (path: string, href: string) => path === href || path.startsWith(`${href}/`)

/** One place in the rail. Knows whether the reader is there. */
export const NavLink = ({ href, label, count, hot, letter, children }: NavLinkProps) => {
  const say = useSay()
  const here = isUnder(usePathname(), href)
  return (
    <Link
      className="ff-nav"
      href={href}
      prefetch={false}
      title={label}
      aria-current={here ? 'page' : undefined}
      data-key={letter && `g ${letter}`}
      onClick={() => document.getElementById('rail')?.hidePopover()}
    >
      {children}
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
