import type { ReactNode } from 'react'
import {
  CheckmarkCircleFillIcon,
  ExclamationmarkTriangleFillIcon,
  InformationSquareFillIcon,
  XMarkOctagonFillIcon,
} from './message-icons'

const icons = {
  info: InformationSquareFillIcon,
  warning: ExclamationmarkTriangleFillIcon,
  success: CheckmarkCircleFillIcon,
  danger: XMarkOctagonFillIcon,
}

/** A message in its place. `live` reads it aloud when it appears. */
export const LocalAlert = ({
  tone = 'info',
  title,
  live = false,
  children,
  action,
}: {
  tone?: keyof typeof icons
  title?: string
  live?: boolean
  children?: ReactNode
  action?: ReactNode
}) => {
  const Drawing = icons[tone]
  return (
    <div className={`ff-alert ff-alert-${tone}`} role={live ? 'status' : undefined}>
      <span className={`ff-tone-${tone}`}>
        <Drawing />
      </span>
      <div>
        {title && <strong>{title}</strong>} {children}
      </div>
      {action}
    </div>
  )
}
