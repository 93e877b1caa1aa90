import type { ReactNode } from 'react'

/** A key as it is drawn on the keyboard; only for the eye, the shortcut itself is announced elsewhere. */
export const Kbd = ({ children }: { children: ReactNode }) => (
  <span aria-hidden="true">
    <kbd>{children}</kbd>
  </span>
)
