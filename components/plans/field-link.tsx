'use client'

import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { fieldId } from '../ui/form/errors'

/** A link to a field of the form on the same page: the field takes focus. */
export const FieldLink = ({
  field,
  children,
  after,
  ...rest
}: { field: string; after?: () => void } & AnchorHTMLAttributes<HTMLAnchorElement>) => {
  const id = fieldId(field)
  const go = (event: MouseEvent) => {
    after?.()
    const target = document.getElementById(id)
    if (!target) return
    event.preventDefault()
    target.scrollIntoView({ block: 'center' })
    target.focus({ preventScroll: true })
  }
  return (
    <a {...rest} href={`#${id}`} onClick={go}>
      {children}
    </a>
  )
}
