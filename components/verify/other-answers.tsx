'use client'

import { verifyTexts } from '#lib/i18n/texts/verify'
import { otherAnswers } from '#lib/verification/other-answers.view'
import { useSay } from '../shell/language'
import { Card } from '../ui/card'
import { VerdictMark } from './verdict-mark'

/** What the page can also say, so that a good answer is seen to mean something. */
export const OtherAnswers = () => {
  const say = useSay()
  return (
    <Card title={say(verifyTexts.others)}>
      <ul className="ff-other-answers">
        {otherAnswers.map(({ status, tone, headline, short }) => (
          <li key={status}>
            <VerdictMark tone={tone} />
            <div>
              <b>{say(headline)}</b>
              <p className="ff-small ff-sub">{say(short)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
