import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ProgrammeSheet } from '#components/programme/programme-sheet'
import { LinkButton } from '#components/ui/button'
import { PrintButton } from '#components/ui/print-button'
import { say } from '#lib/i18n/text'
import { programmePageTexts as t } from '#lib/i18n/texts/programme-line'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { programmeLine } from '#lib/programme/programme-line.queries'

type Props = { params: Promise<{ participantId: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(t.title, await currentLanguage()),
})

/** The programme to show or to print, outside the office's frame. */
export default async function ProgrammePage({ params }: Props) {
  const [{ participantId }, caller, language] = await Promise.all([
    params,
    currentCaller(),
    currentLanguage(),
  ])
  const line = await programmeLine(caller, participantId)
  if (!line) notFound()
  return (
    <main className="ff-paper">
      <div className="ff-no-print ff-stack">
        <h1>{say(t.title, language)}</h1>
        <p>{say(t.lead, language)}</p>
        <div className="ff-row">
          <LinkButton href={`/participants/${participantId}/plan`}>{say(t.back, language)}</LinkButton>
          <LinkButton href={`/participants/${participantId}/programme/pdf`}>
            {say(t.pdf, language)}
          </LinkButton>
          <PrintButton>{say(t.print, language)}</PrintButton>
        </div>
      </div>
      <ProgrammeSheet line={line} />
    </main>
  )
}
