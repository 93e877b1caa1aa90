import type { ReactNode } from 'react'

/** The head of a page: its one h1, a sentence, and at the right at most one primary action (last). */
export const PageHeader = ({
  title,
  sub,
  tag,
  children,
}: {
  title: ReactNode
  sub?: ReactNode
  /** A status beside the title. */
  tag?: ReactNode
  /** Actions. */
  children?: ReactNode
}) => (
  <header className="ff-page-head">
    <div>
      <div className="ff-title">
        <h1>{title}</h1>
        {tag}
      </div>
      {sub && <p className="ff-page-sub">{sub}</p>}
    </div>
    {children && <div className="ff-page-actions">{children}</div>}
  </header>
)
