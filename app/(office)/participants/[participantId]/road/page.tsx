import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { GuidanceForm } from '#components/citizenship/guidance-form'
import { Notes } from '#components/citizenship/notes'
import { LocalAlert } from '#components/ui/local-alert'
import { PageHeader } from '#components/ui/page-header'
import { StatusTag } from '#components/ui/status-tag'
import { guidanceOfCase } from '#lib/citizenship/guidance.queries'
import { say } from '#lib/i18n/text'
import { guidanceTexts as t } from '#lib/i18n/texts/guidance'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { guide, keep, remove } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(t.tab, await currentLanguage()),
})

export default async function RoadPage({ params }: { params: Promise<{ participantId: string }> }) {
  const [{ participantId }, caller, language] = await Promise.all([
    params,
    currentCaller(),
    currentLanguage(),
  ])
  const start = await guidanceOfCase(caller, participantId)
  if (!start) notFound()
  return (
    <>
      <PageHeader
        title={say(t.title, language)}
        sub={say(t.sub, language)}
        tag={<StatusTag tone="info">{say(t.label, language)}</StatusTag>}
      />
      <div className="ff-stack ff-stack-wide">
        {start.form ? (
          <>
            <LocalAlert tone="info">{say(t.nothingKept, language)}</LocalAlert>
            <GuidanceForm participantId={participantId} values={start.form} guide={guide} />
          </>
        ) : (
          <LocalAlert tone="info" title={say(t.off, language)}>
            {say(t.offWhy, language)}
          </LocalAlert>
        )}
        <div className="ff-guide-notes">
          <Notes
            participantId={participantId}
            notes={start.notes}
            save={start.form ? keep : null}
            remove={remove}
          />
        </div>
      </div>
    </>
  )
}
