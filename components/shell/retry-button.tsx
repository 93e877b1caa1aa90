import type { ReactNode } from 'react'

/** Its own, and small: every page carries the error page with it. */
export const RetryButton = ({ onClick, children }: { onClick: () => void; children: ReactNode }) => (
  <button type="button" className="aksel-button aksel-button--small" data-variant="primary" onClick={onClick}>
    {children}
  </button>
)
