'use client'

import { Button } from './button'

/** Prints the page. */
export const PrintButton = ({ children }: { children: string }) => (
  <Button variant="primary" onClick={() => window.print()}>
    {children}
  </Button>
)
