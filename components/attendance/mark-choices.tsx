'use client'

import type { RegisterCode } from '#lib/attendance/codes.schema'
import { MARK_LETTERS } from '#lib/attendance/codes.schema'
import { attendanceTexts, shortMarkTexts } from '#lib/i18n/texts/attendance'
import { useSay } from '../shell/language'
import { CodeBox } from '../ui/code-box'

const CHOICES = ['UNEXPLAINED', 'LATE', 'SELF_CERT', 'MEDICAL', 'SICK_CHILD', 'PRESENT'] as const

/** The six marks a register may set, for a finger or a mouse. */
export const MarkChoices = ({
  name,
  code,
  choose,
}: {
  name: string
  code: RegisterCode
  choose: (code: RegisterCode) => void
}) => {
  const say = useSay()
  return (
    <fieldset className="ff-marks">
      <legend className="ff-hidden">{`${name}: ${say(attendanceTexts.chooseCode)}`}</legend>
      {CHOICES.map((choice) => (
        <button
          key={choice}
          type="button"
          className="ff-mark"
          aria-pressed={choice === code}
          onClick={() => choose(choice)}
        >
          <CodeBox code={MARK_LETTERS[choice]} />
          <span>{say(shortMarkTexts[choice])}</span>
        </button>
      ))}
    </fieldset>
  )
}
