import { ArrowRightIcon, CheckmarkIcon, type Icon, QuestionmarkDiamondFillIcon, XMarkIcon } from '../ui/icons'

const drawings: Readonly<Record<Tone, Icon>> = {
  good: CheckmarkIcon,
  bad: XMarkIcon,
  unknown: QuestionmarkDiamondFillIcon,
  replaced: ArrowRightIcon,
}

export type Tone = 'good' | 'bad' | 'unknown' | 'replaced'

/** The answer as a sign in a circle; always beside the words. */
export const VerdictMark = ({ tone, large = false }: { tone: Tone; large?: boolean }) => {
  const Drawing = drawings[tone]
  return (
    <span className={`ff-verdict-mark ff-verdict-${tone}`} data-large={large || undefined}>
      <Drawing size={large ? 36 : 14} />
    </span>
  )
}
