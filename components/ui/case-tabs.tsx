'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

export type CaseTab = {
  href: string
  label: string
  /** Says in words why there is a dot: "utkast". */
  dot?: string
}

/** The parts of a case as links; the deepest that matches the address is current. */
export const CaseTabs = ({ tabs, label }: { tabs: readonly CaseTab[]; label: string }) => {
  const path = usePathname()
  const current = tabs
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0]
  return (
    <nav className="ff-tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          className="ff-tab"
          href={tab.href}
          prefetch={false}
          aria-current={tab === current ? 'page' : undefined}
        >
          {tab.label}
          {tab.dot && (
            <span className="ff-dot">
              <span className="ff-hidden">{tab.dot}</span>
            </span>
          )}
        </Link>
      ))}
    </nav>
  )
}
