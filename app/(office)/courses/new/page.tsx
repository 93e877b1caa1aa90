import type { Metadata } from 'next'
import { PersonForm } from '#components/training/person-form'
import { PageHeader } from '#components/ui/page-header'
import { say } from '#lib/i18n/text'
import { trainingPersonTexts as t } from '#lib/i18n/texts/training-forms'
import { authorize } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { register } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(t.title, await currentLanguage()),
})

export default async function NewTrainingPersonPage() {
  const [{ actor }, language] = await Promise.all([currentCaller(), currentLanguage()])
  authorize(actor, 'participant:register')
  return (
    <div className="ff-page">
      <PageHeader title={say(t.title, language)} sub={say(t.sub, language)} />
      <PersonForm register={register} />
    </div>
  )
}
