import type { ReactNode } from 'react'

/** Nothing here: one sentence that says what comes next, and the way there. No picture, no praise. */
export const EmptyState = ({ children, action }: { children: ReactNode; action?: ReactNode }) => (
  <div className="ff-empty">
    <p>{children}</p>
    {action}
  </div>
)
