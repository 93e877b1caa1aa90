import type { ReactNode } from 'react'
import type { Icon } from './icons'

export type Tone = 'danger' | 'warning' | 'success' | 'info' | 'neutral'

/** A status in words. At most one in a row; the normal state is plain text, not a tag. */
export const StatusTag = ({
  tone = 'neutral',
  icon: Drawing,
  children,
}: {
  tone?: Tone
  icon?: Icon
  children: ReactNode
}) => (
  <span className={`ff-tag ff-tag-${tone}`}>
    {Drawing && <Drawing size={14} />}
    {children}
  </span>
)
