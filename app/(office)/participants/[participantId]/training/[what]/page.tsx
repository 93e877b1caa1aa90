import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { FeeForm, JoinForm, JustDo, PauseForm, StrikeForm, TestForm } from '#components/training/entry-forms'
import { FileForm } from '#components/training/file-form'
import { PageHeader } from '#components/ui/page-header'
import { say, type Text } from '#lib/i18n/text'
import { trainingTexts } from '#lib/i18n/texts/training'
import { trainingPersonTexts as personTexts, trainingFormTexts as t } from '#lib/i18n/texts/training-forms'
import { authorize } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { trainingOfCase } from '#lib/training/training.queries'
import type { TrainingView } from '#lib/training/training.view'
import { certify, charge, join, pause, programme, save, strike, test } from '../actions'

type Props = {
  params: Promise<{ participantId: string; what: string }>
  searchParams: Promise<{ linje?: string | string[] }>
}
type Entry = { readonly title: Text; readonly sub: Text; readonly form: ReactNode }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(trainingTexts.tab, await currentLanguage()),
})

const entries = (view: TrainingView, line: string): Readonly<Record<string, Entry>> => {
  const { participantId, today, permit } = view
  const own = { participantId, today }
  return {
    file: {
      title: t.fileTitle,
      sub: t.fileSub,
      form: <FileForm values={view.form} ground={permit?.ground ?? null} action={save} />,
    },
    test: { title: t.testTitle, sub: t.testSub, form: <TestForm {...own} action={test} /> },
    pause: { title: t.pauseTitle, sub: t.pauseSub, form: <PauseForm {...own} action={pause} /> },
    fee: { title: t.feeTitle, sub: t.feeSub, form: <FeeForm {...own} action={charge} /> },
    course: { title: t.joinTitle, sub: t.joinSub, form: <JoinForm {...own} view={view} action={join} /> },
    certificate: {
      title: personTexts.certificateTitle,
      sub: personTexts.certificateSub,
      form: <JustDo participantId={participantId} action={certify} submit={personTexts.certificateTitle} />,
    },
    ...(view.trainingOnly && {
      programme: {
        title: personTexts.programmeTitle,
        sub: personTexts.programmeSub,
        form: <JustDo participantId={participantId} action={programme} submit={personTexts.programmeTitle} />,
      },
    }),
    strike: {
      title: t.strikeTitle,
      sub: t.strikeSub,
      form: <StrikeForm participantId={participantId} entryId={line} action={strike} />,
    },
  }
}

export default async function TrainingEntryPage({ params, searchParams }: Props) {
  const [{ participantId, what }, { linje }, caller, language] = await Promise.all([
    params,
    searchParams,
    currentCaller(),
    currentLanguage(),
  ])
  authorize(caller.actor, 'training:write')
  const view = await trainingOfCase(caller, participantId)
  const known = view ? entries(view, typeof linje === 'string' ? linje : '') : {}
  const entry = Object.hasOwn(known, what) ? known[what] : undefined
  if (!entry) notFound()
  return (
    <>
      <PageHeader title={say(entry.title, language)} sub={say(entry.sub, language)} />
      {entry.form}
    </>
  )
}
