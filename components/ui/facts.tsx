import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type Fact = { label: string; value: ReactNode; total?: boolean }

/** Labels and what they are, with hairlines. `numbers` sets the values to the right; a total stands out. */
export const Facts = ({ facts, numbers = false }: { facts: readonly Fact[]; numbers?: boolean }) => (
  <dl className={classNames('ff-facts', numbers && 'ff-facts-numbers')}>
    {facts.map(({ label, value, total }) => (
      <div key={label} className={classNames(total && 'ff-facts-total')}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)
