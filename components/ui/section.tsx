import type { ReactNode } from 'react'

/** A part of the work on the sheet: heading, small words beside it, something at the right. */
export const Section = ({
  title,
  sub,
  aside,
  children,
}: {
  title: string
  sub?: ReactNode
  aside?: ReactNode
  children: ReactNode
}) => (
  <section>
    <div className="ff-section-head">
      <h2>{title}</h2>
      {sub && <span className="ff-small ff-sub">{sub}</span>}
      {aside && <span className="ff-aside">{aside}</span>}
    </div>
    {children}
  </section>
)
