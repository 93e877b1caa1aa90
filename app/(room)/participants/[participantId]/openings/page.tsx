import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OpeningsSheet } from '#components/access/openings-sheet'
import { LinkButton } from '#components/ui/button'
import { PrintButton } from '#components/ui/print-button'
import { openingsForParticipant } from '#lib/access/access.queries'
import { say } from '#lib/i18n/text'
import { accessTexts as t } from '#lib/i18n/texts/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'

type Props = { params: Promise<{ participantId: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(t.forParticipant, await currentLanguage()),
})

/** Who has opened the case, to print or to show to the participant, outside the office's frame. */
export default async function OpeningsPage({ params }: Props) {
  const [{ participantId }, caller, language] = await Promise.all([
    params,
    currentCaller(),
    currentLanguage(),
  ])
  const view = await openingsForParticipant(caller, participantId)
  if (!view) notFound()
  return (
    <main className="ff-paper">
      <div className="ff-no-print ff-stack">
        <h1>{say(t.forParticipant, language)}</h1>
        <div className="ff-row">
          <LinkButton href={`/participants/${participantId}/trail`}>
            {say(t.backToTrail, language)}
          </LinkButton>
          <PrintButton>{say(t.print, language)}</PrintButton>
        </div>
      </div>
      <OpeningsSheet view={view} />
    </main>
  )
}
