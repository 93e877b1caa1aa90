import type { ReactNode } from 'react'

/** A page outside the shell: sign-in, no access, an error. One message and the way on. */
export const StandAlone = ({
  title,
  children,
  actions,
  reference,
}: {
  title: string
  children: ReactNode
  actions?: ReactNode
  /** What to read to support. */
  reference?: string | undefined
}) => (
  <main className="ff-alone">
    <div className="ff-alone-sheet ff-stack">
      <h1>{title}</h1>
      <p>{children}</p>
      {actions && <div className="ff-row">{actions}</div>}
      {reference && <p className="ff-small ff-sub">{reference}</p>}
    </div>
  </main>
)
