'use client'

import { MARK_LETTERS } from '#lib/attendance/codes.schema'
import type { RegisterView } from '#lib/attendance/register.view'
import { attendanceTexts, markTexts } from '#lib/i18n/texts/attendance'
import { changedBy } from '#lib/i18n/texts/common'
import { useSay } from '../shell/language'
import { CodeBox } from '../ui/code-box'
import { LocalAlert } from '../ui/local-alert'
import type { RegisterControl } from './use-register'

/** Somebody else saved first: what both have changed is shown as two marks to choose between. */
export const RegisterConflicts = ({ view, control }: { view: RegisterView; control: RegisterControl }) => {
  const say = useSay()
  const { stale } = control.status
  const conflicts = Object.entries(control.state.conflicts)
  if (!stale && conflicts.length === 0) return null
  const nameOf = (id: string) => view.rows.find(({ participantId }) => participantId === id)?.name ?? ''
  return (
    <LocalAlert
      tone="warning"
      live
      title={stale ? `${say(changedBy(stale.by, stale.at))}.` : say(attendanceTexts.conflictTitle)}
    >
      {say(attendanceTexts.conflictWhat)}
      {conflicts.map(([id, { mine, theirs, by }]) => (
        <fieldset key={id} className="ff-register-conflict">
          <legend>{nameOf(id)}</legend>
          {[
            { who: say(attendanceTexts.yours), mark: mine },
            { who: by, mark: theirs },
          ].map(({ who, mark }) => (
            <button
              key={who}
              type="button"
              className="ff-mark"
              onClick={() => control.dispatch({ type: 'choose', id, mark })}
            >
              <CodeBox code={MARK_LETTERS[mark.code]} />
              <span>
                {who}: {say(markTexts[mark.code])}
              </span>
            </button>
          ))}
        </fieldset>
      ))}
    </LocalAlert>
  )
}
