'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'

/** After a move to another page the reader stands at its heading, as after a full load. */
export const FocusOnNavigation = () => {
  const path = usePathname()
  const last = useRef(path)

  useEffect(() => {
    if (last.current === path) return
    last.current = path
    const heading = document.querySelector<HTMLElement>('main h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus({ preventScroll: true })
  }, [path])

  return null
}
