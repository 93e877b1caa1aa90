import type { ReactNode } from 'react'
import { CheckmarkCircleFillIcon, ExclamationmarkTriangleFillIcon } from './message-icons'

export type Check = { id: string; done: boolean; words: ReactNode }

/** What must be in place before the next step: a green tick, or an amber triangle with bold words. */
export const CheckList = ({ checks }: { checks: readonly Check[] }) => (
  <ul>
    {checks.map(({ id, done, words }) => (
      <li key={id} className="ff-check">
        <span className={done ? 'ff-tone-success' : 'ff-tone-warning'}>
          {done ? <CheckmarkCircleFillIcon size={18} /> : <ExclamationmarkTriangleFillIcon size={18} />}
        </span>
        {done ? <span>{words}</span> : <b>{words}</b>}
      </li>
    ))}
  </ul>
)
