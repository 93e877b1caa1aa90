'use client'

import { type ReactNode, useEffect, useRef } from 'react'

const REACH = { tabindex: '0', role: 'region' } as const

/**
 * Holds what may be wider than its place. While it is, the keyboard can reach it and scroll.
 * `narrow`: scrolls on small screens only, so that on large ones a sticky head follows the page.
 */
export const ScrollBox = ({
  label,
  narrow = false,
  children,
}: {
  label: string
  narrow?: boolean
  children: ReactNode
}) => {
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const element = box.current
    if (!element) return
    const watch = new ResizeObserver(() => {
      const isWider = element.scrollWidth > element.clientWidth
      for (const [name, value] of Object.entries({ ...REACH, 'aria-label': label }))
        if (isWider) element.setAttribute(name, value)
        else element.removeAttribute(name)
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [label])

  return (
    <div ref={box} className={narrow ? 'ff-scroll-narrow' : 'ff-scroll'}>
      {children}
    </div>
  )
}
