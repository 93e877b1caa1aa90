import { type Counts, presentOf } from '#lib/attendance/attendance-counts.view'
import { Bar } from '../ui/bar'

/** Planned time as one bar: present, then each kind of time away. The numbers stand beside it. */
export const CountsBar = ({
  counts,
  size = 'thin',
}: {
  counts: Counts
  size?: 'thin' | 'thick' | 'inline'
}) => (
  <Bar
    size={size}
    total={counts.planned}
    parts={[
      { id: 'present', value: presentOf(counts), tone: 'success' },
      { id: 'late', value: counts.late, tone: 'neutral' },
      { id: 'valid', value: counts.valid, tone: 'accent' },
      { id: 'leave', value: counts.leave, tone: 'info' },
      { id: 'unsettled', value: counts.unsettled, tone: 'warning' },
      { id: 'invalid', value: counts.invalid, tone: 'danger' },
    ]}
  />
)
