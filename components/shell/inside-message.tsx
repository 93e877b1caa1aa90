import type { ReactNode } from 'react'
import { PageHeader } from '../ui/page-header'

/** One message inside the shell, with the way on: no access, not found, an error. */
export const InsideMessage = ({
  title,
  children,
  actions,
  reference,
}: {
  title: string
  children: ReactNode
  actions: ReactNode
  /** What to read to support. */
  reference?: string | undefined
}) => (
  <div className="ff-page">
    <PageHeader title={title} />
    <div className="ff-stack">
      <p className="ff-prose">{children}</p>
      <div className="ff-row">{actions}</div>
      {reference && <p className="ff-small ff-sub">{reference}</p>}
    </div>
  </div>
)
