import type { Refusal } from '#lib/i18n/form-result'
import { useSay } from '../shell/language'
import { LocalAlert } from './local-alert'

/** Why a press was refused, and where to go instead. */
export const RefusalAlert = ({ refusal }: { refusal: Refusal }) => {
  const say = useSay()
  return (
    <div className="ff-refusal">
      <LocalAlert tone="danger" live>
        {say(refusal.text)}
        {refusal.link && (
          <>
            {' '}
            <a className="ff-link" href={refusal.link.href}>
              {say(refusal.link.label)}
            </a>
          </>
        )}
      </LocalAlert>
    </div>
  )
}
