'use client'

import { useEffect, useRef } from 'react'
import { verifyTexts } from '#lib/i18n/texts/verify'
import type { Explanation } from '#lib/verification/explain.view'
import { useSay } from '../shell/language'
import { Facts } from '../ui/facts'
import { Reasons } from './reasons'
import { VerdictMark } from './verdict-mark'

/** The answer first, in words; then what the file says, and how we know. Takes the focus when it comes. */
export const AnswerCard = ({ explanation }: { explanation: Explanation }) => {
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  const { tone, headline, sentence, facts, checks, answer } = explanation

  useEffect(() => heading.current?.focus(), [])

  const key = answer.seals.at(-1)?.keyFingerprint
  const prints = [
    { label: say(verifyTexts.fingerprint), value: answer.fingerprint },
    ...(key ? [{ label: say(verifyTexts.keyFingerprint), value: key }] : []),
  ]
  return (
    <section className="ff-verify-sheet ff-stack-wide">
      <div className="ff-verdict">
        <VerdictMark tone={tone} large />
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {say(headline)}
          </h1>
          <p>{say(sentence)}</p>
        </div>
      </div>
      {facts.length > 0 && (
        <Facts facts={facts.map(({ label, value }) => ({ label: say(label), value: say(value) }))} />
      )}
      {checks.length > 0 && (
        <div>
          <h2>{say(verifyTexts.why)}</h2>
          <Reasons checks={checks} />
        </div>
      )}
      <dl className="ff-prints ff-small">
        {prints.map(({ label, value }) => (
          <div key={label}>
            <dt className="ff-sub">{label}</dt>
            <dd>{value.match(/.{1,4}/g)?.join(' ')}</dd>
          </div>
        ))}
      </dl>
      <p className="ff-small ff-sub">{say(verifyTexts.note)}</p>
    </section>
  )
}
