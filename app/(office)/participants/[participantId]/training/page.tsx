import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TrainingPage } from '#components/training/training-page'
import { say } from '#lib/i18n/text'
import { trainingTexts } from '#lib/i18n/texts/training'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { trainingOfCase } from '#lib/training/training.queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(trainingTexts.tab, await currentLanguage()),
})

type Props = { params: Promise<{ participantId: string }> }

export default async function CaseTrainingPage({ params }: Props) {
  const [{ participantId }, caller, language] = await Promise.all([
    params,
    currentCaller(),
    currentLanguage(),
  ])
  const view = await trainingOfCase(caller, participantId)
  if (!view) notFound()
  return <TrainingPage view={view} mayWrite={may(caller.actor, 'training:write')} language={language} />
}
