import type { ReactNode } from 'react'
import { classNames } from './class-names'

/** Tasks that fall due in the same span of time. */
export const TaskGroup = ({
  title,
  count,
  children,
}: {
  title: string
  count?: number
  /** `TaskRow`s. */
  children: ReactNode
}) => (
  <section className="ff-task-group">
    <header>
      <h2>{title}</h2>
      {count !== undefined && <span className="ff-small ff-sub">{count}</span>}
    </header>
    <ul data-list>{children}</ul>
  </section>
)

/** One task: when, what and why, for whom, and its one action. */
export const TaskRow = ({
  tile,
  title,
  why,
  who,
  action,
}: {
  /** A `DeadlineTile`. */
  tile: ReactNode
  /** Verb first. */
  title: string
  /** One sentence, with its § chip. */
  why?: ReactNode
  who?: { name: string; note?: string }
  action: ReactNode
}) => (
  <li className={classNames('ff-task', who && 'ff-task-with-who')}>
    {tile}
    <div className="ff-task-what">
      <h3>{title}</h3>
      {why && <p>{why}</p>}
    </div>
    {who && (
      <div className="ff-task-who">
        <b>{who.name}</b>
        {who.note && <span className="ff-sub">{who.note}</span>}
      </div>
    )}
    <div className="ff-task-action" data-open>
      {action}
    </div>
  </li>
)
