import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { UnsignedForm } from '#components/declarations/unsigned-form'
import { PageHeader } from '#components/ui/page-header'
import { agreementForCase } from '#lib/declarations/agreements.queries'
import { say } from '#lib/i18n/text'
import { declarationTexts as t } from '#lib/i18n/texts/declarations'
import { authorize } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { record } from '../actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(t.endedUnsigned, await currentLanguage()),
})

/** A meeting that ended without a signature. */
export default async function UnsignedPage({ params }: { params: Promise<{ participantId: string }> }) {
  const [{ participantId }, caller, language] = await Promise.all([
    params,
    currentCaller(),
    currentLanguage(),
  ])
  authorize(caller.actor, 'declaration:sign')
  const view = await agreementForCase(caller, participantId)
  if (!view || view.waitsFor !== null || !view.agreement) notFound()
  const { id: agreementId, shownHash } = view.agreement
  const end = {
    outcome: 'POSTPONED',
    postponedReason: null,
    refusalCode: 'NOT_SAID',
    refusalReason: '',
    guidanceGiven: false,
  } as const
  return (
    <>
      <PageHeader title={say(t.endedUnsigned, language)} sub={say(t.unsignedLead, language)} />
      <UnsignedForm
        participantId={participantId}
        values={{
          agreementId,
          submissionId: randomUUID(),
          shownHash,
          setup: { ...view.setup, readAloud: false },
          end,
        }}
        languages={view.interpreterLanguages}
        known={view.knownInterpreters}
        understood={view.understood}
        record={record}
      />
    </>
  )
}
