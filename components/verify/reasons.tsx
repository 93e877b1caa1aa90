'use client'

import type { Explanation } from '#lib/verification/explain.view'
import { useSay } from '../shell/language'
import { QuestionmarkDiamondFillIcon } from '../ui/icons'
import { CheckmarkCircleFillIcon, XMarkOctagonFillIcon } from '../ui/message-icons'

const looks = {
  good: { Drawing: CheckmarkCircleFillIcon, tone: 'success' },
  bad: { Drawing: XMarkOctagonFillIcon, tone: 'danger' },
  unknown: { Drawing: QuestionmarkDiamondFillIcon, tone: 'warning' },
} as const

/** What the answer rests on, one line each. */
export const Reasons = ({ checks }: { checks: Explanation['checks'] }) => {
  const say = useSay()
  return (
    <ul className="ff-reasons">
      {checks.map(({ id, result, name, says, detail }) => {
        const { Drawing, tone } = looks[result]
        return (
          <li key={id}>
            <span className={`ff-tone-${tone}`}>
              <Drawing />
            </span>
            <b>{say(name)}</b>
            <span>{say(says)}</span>
            {detail && <span className="ff-small ff-sub ff-nowrap">{detail}</span>}
          </li>
        )
      })}
    </ul>
  )
}
