import type { ReactNode } from 'react'
import { classNames } from './class-names'

/** Something beside the work. The work itself lies flat on the sheet, without a card. */
export const Card = ({
  title,
  aside,
  tone,
  flush = false,
  children,
}: {
  title?: string
  /** At the right of the title: a count, a link. */
  aside?: ReactNode
  tone?: 'warning' | 'law'
  /** Lets a table reach the edges. */
  flush?: boolean
  children: ReactNode
}) => (
  <section className={classNames('ff-card', tone && `ff-card-${tone}`)}>
    {title && (
      <header>
        <h2>{title}</h2>
        {aside && <span className="ff-aside">{aside}</span>}
      </header>
    )}
    {flush ? children : <div className="ff-card-body">{children}</div>}
  </section>
)
