import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PocketCardSheet } from '#components/pocket/pocket-card'
import { QuestionSheet } from '#components/pocket/question-sheet'
import { LinkButton } from '#components/ui/button'
import { PrintButton } from '#components/ui/print-button'
import { questionTo } from '#lib/attendance/ask-about-absence'
import { pocketCardOf } from '#lib/attendance/pocket-card'
import { say } from '#lib/i18n/text'
import { pocketTexts as t } from '#lib/i18n/texts/pocket'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { ownAddress } from '#lib/platform/own-address'

type Props = { params: Promise<{ participantId: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(t.question, await currentLanguage()),
})

/** The question to print, with the participant's card so that the answer needs no meeting. */
export default async function QuestionPage({ params }: Props) {
  const [{ participantId }, caller, language] = await Promise.all([
    params,
    currentCaller(),
    currentLanguage(),
  ])
  const [question, own] = await Promise.all([
    questionTo(caller, participantId),
    pocketCardOf(caller, participantId),
  ])
  if (!question) notFound()
  return (
    <main className="ff-paper">
      <div className="ff-no-print ff-row">
        <h1>{say(t.question, language)}</h1>
        <LinkButton href={`/attendance/settle?deltaker=${participantId}`}>{say(t.back, language)}</LinkButton>
        <PrintButton>{say(t.print, language)}</PrintButton>
      </div>
      <QuestionSheet {...question} />
      {own?.card && (
        <PocketCardSheet
          language={own.language}
          address={ownAddress(`/l/${own.card.token}`)}
          expiresOn={own.card.expiresOn}
        />
      )}
    </main>
  )
}
