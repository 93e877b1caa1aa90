import { deadlineParts } from '#lib/i18n/format'
import { type Language, say } from '#lib/i18n/text'
import { commonTexts } from '#lib/i18n/texts/common'
import { classNames } from './class-names'

/** How long is left, in number and words. Red when over, amber today, grey later or paused. */
export const DeadlineTile = ({
  days,
  language,
  time,
  paused = false,
}: {
  /** Days from today; negative when over; null without a deadline. */
  days: number | null
  language: Language
  /** A clock time today, `10.30`. */
  time?: string | undefined
  paused?: boolean
}) => {
  const words = (text: Parameters<typeof say>[0]) => say(text, language)
  if (paused || days === null)
    return (
      <div className="ff-deadline">
        <b>{paused ? words(commonTexts.paused) : '–'}</b>
        {!paused && <span>{words(commonTexts.noDeadline)}</span>}
      </div>
    )

  const { figure, words: label } = deadlineParts(days)
  return (
    <div
      className={classNames('ff-deadline', days < 0 && 'ff-deadline-over', days === 0 && 'ff-deadline-today')}
    >
      <b>{figure ?? time ?? words(label)}</b>
      {figure ? <span>{words(label)}</span> : time && <span>{words(commonTexts.todayInLine)}</span>}
    </div>
  )
}
