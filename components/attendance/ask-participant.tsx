import Link from 'next/link'
import type { UnsettledView } from '#lib/attendance/absence.view'
import type { FormResult } from '#lib/i18n/form-result'
import { formatDate } from '#lib/i18n/format'
import { spokenLanguage } from '#lib/i18n/languages'
import { type Language, say } from '#lib/i18n/text'
import { askedOnWords, attendanceTexts as t } from '#lib/i18n/texts/attendance'
import { PostButton } from '../ui/post-button'

/** Whether the participant has been asked, and the question in the participant's own language to print. */
export const AskParticipant = ({
  person,
  ask,
  language,
}: {
  person: UnsettledView
  ask: (participantId: string) => Promise<FormResult>
  language: Language
}) => {
  const { participantId, askedOn, answerBy, name } = person
  const spoken = spokenLanguage(person.language)?.[language]
  return (
    <div className="ff-row">
      <span className="ff-small">
        {say(askedOn ? askedOnWords(formatDate(askedOn)) : t.notAsked, language)}
        {askedOn && answerBy && ` ${say(t.answerBy, language)} ${formatDate(answerBy)}.`}
      </span>
      <PostButton action={ask.bind(null, participantId)} about={name}>
        {`${say(askedOn ? t.askAgain : t.askThem, language)}${spoken ? `: ${spoken}` : ''}`}
      </PostButton>
      {askedOn && (
        <Link href={`/participants/${participantId}/question`} className="ff-small">
          {say(t.printQuestion, language)}
        </Link>
      )}
    </div>
  )
}
