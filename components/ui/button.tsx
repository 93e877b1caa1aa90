import Link from 'next/link'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import type { Icon } from './icons'
import { Kbd } from './kbd'

type Look = {
  variant?: 'primary' | 'secondary' | 'tertiary' | 'danger'
  size?: 'small' | 'xsmall'
  icon?: Icon | undefined
  /** The key that presses it, `n` or `Control+s`; see components/shell/keys. */
  shortcut?: string | undefined
  children: ReactNode
}

const look = ({ variant = 'secondary', size = 'small', shortcut }: Look) => ({
  className: `aksel-button aksel-button--${size}`,
  'data-variant': variant,
  'data-color': 'accent',
  ...(shortcut && { 'data-key': shortcut }),
})

const keyNames: Readonly<Record<string, string>> = { 'Control+s': 'Ctrl S', Enter: 'Enter' }

const Inside = ({ icon: Drawing, size, shortcut, children }: Look) => (
  <>
    {Drawing && <Drawing size={size === 'xsmall' ? 18 : 20} />}
    <span>{children}</span>
    {shortcut && <Kbd>{keyNames[shortcut] ?? shortcut.toUpperCase()}</Kbd>}
  </>
)

/** A verb. One primary on a page; it never goes grey. */
export const Button = ({
  variant,
  size,
  icon,
  shortcut,
  children,
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) => {
  const own = { ...(variant && { variant }), ...(size && { size }), icon, shortcut, children }
  return (
    <button type="button" {...rest} {...look(own)}>
      <Inside {...own} />
    </button>
  )
}

/** The same look for something that leads to another page. */
export const LinkButton = ({ href, ...own }: Look & { href: string }) => (
  <Link href={href} prefetch={false} {...look(own)}>
    <Inside {...own} />
  </Link>
)
