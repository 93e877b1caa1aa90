'use client'

import { type ReactNode, useState } from 'react'
import type { Language, Text } from '#lib/i18n/text'
import { verifyTexts } from '#lib/i18n/texts/verify'
import { type Explanation, explainChosen, type Obstacle } from '#lib/verification/explain.view'
import { LanguageProvider, useLanguage, useSay } from '../shell/language'
import { PublicHeader } from '../shell/public-header'
import { PadlockLockedIcon } from '../ui/icons'
import { LocalAlert } from '../ui/local-alert'
import { AnswerCard } from './answer-card'
import { FileDrop } from './file-drop'
import { OtherAnswers } from './other-answers'
import { PrintedField } from './printed-field'

type State = { file: File | null; result: Explanation | Obstacle | null; turn: number }

const obstacles: Readonly<Record<Obstacle, Text>> = {
  insecure: verifyTexts.insecure,
  'too-large': verifyTexts.tooLarge,
  unreadable: verifyTexts.unreadable,
}

/** Before there is an answer: what the page is for, and the one thing to do. */
const Invitation = ({ obstacle, children }: { obstacle: Obstacle | null; children: ReactNode }) => {
  const say = useSay()
  return (
    <section className="ff-verify-sheet ff-stack">
      <h1>{say(verifyTexts.title)}</h1>
      <p>{say(verifyTexts.lead)}</p>
      {obstacle && (
        <LocalAlert tone="warning" live>
          {say(obstacles[obstacle])}
        </LocalAlert>
      )}
      {children}
    </section>
  )
}

const Work = () => {
  const say = useSay()
  const [{ file, result, turn }, setState] = useState<State>({ file: null, result: null, turn: 0 })
  const [printed, setPrinted] = useState('')

  const check = async (chosen: File, against: string) => {
    const told = await explainChosen(chosen, against)
    setState((last) => ({ file: chosen, result: told, turn: last.turn + 1 }))
  }
  const drop = <FileDrop file={file} onFile={(chosen) => check(chosen, printed)} />
  const explanation = result && typeof result === 'object' ? result : null
  return (
    <main className="ff-verify">
      {explanation ? (
        <AnswerCard key={turn} explanation={explanation} />
      ) : (
        <Invitation obstacle={typeof result === 'string' ? result : null}>{drop}</Invitation>
      )}
      <aside className="ff-stack">
        {explanation && drop}
        <PrintedField
          onPrinted={(value) => {
            setPrinted(value)
            if (file) void check(file, value)
          }}
        />
        <p className="ff-verify-stays">
          <PadlockLockedIcon />
          <span>
            <b>{say(verifyTexts.staysTitle)}</b> {say(verifyTexts.stays)}
          </span>
        </p>
        <OtherAnswers />
      </aside>
    </main>
  )
}

/** Tells whether a PDF is unchanged since it was sealed, in the reader's own browser and without a network. */
export const Verifier = () => {
  const [language, setLanguage] = useState<Language>(useLanguage())
  return (
    <LanguageProvider language={language}>
      <div lang={language} className="ff-verify-page">
        <PublicHeader title={verifyTexts.title} language={language} onLanguage={setLanguage} />
        <Work />
      </div>
    </LanguageProvider>
  )
}
