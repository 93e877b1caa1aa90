import { classNames } from './class-names'
import type { Tone } from './status-tag'

/** `track` is the colour of what is not yet, or as it should be. */
export type BarPart = { id: string; value: number; tone: Tone | 'accent' | 'track' }

/** Parts of a whole as one bar, for the eye only: the words and numbers stand beside it. */
export const Bar = ({
  parts,
  total,
  size = 'thin',
}: {
  parts: readonly BarPart[]
  total: number
  size?: 'thin' | 'thick' | 'inline'
}) => {
  const whole = Math.max(total, 1e-9)
  const before = (at: number) => parts.slice(0, at).reduce((sum, part) => sum + part.value, 0)
  return (
    <svg
      className={classNames('ff-bar', size !== 'thin' && `ff-bar-${size}`)}
      viewBox="0 0 100 1"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="ff-bar-track" width={100} height={1} />
      {parts.map(({ id, value, tone }, at) => (
        <rect
          key={id}
          className={`ff-bar-${tone}`}
          x={(before(at) / whole) * 100}
          width={Math.min(value / whole, 1) * 100}
          height={1}
        />
      ))}
    </svg>
  )
}
