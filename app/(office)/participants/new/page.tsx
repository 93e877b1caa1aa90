import type { Metadata } from 'next'
import { ParticipantForm } from '#components/participants/participant-form'
import { PageHeader } from '#components/ui/page-header'
import { say } from '#lib/i18n/text'
import { participantTexts as t } from '#lib/i18n/texts/participants'
import { authorize } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { register } from './actions'

export const metadata: Metadata = { title: 'Registrer deltaker' }

export default async function NewParticipantPage() {
  const [{ actor }, language] = await Promise.all([currentCaller(), currentLanguage()])
  authorize(actor, 'participant:register')
  return (
    <div className="ff-page">
      <PageHeader title={say(t.register, language)} sub={say(t.registerLead, language)} />
      <ParticipantForm register={register} />
    </div>
  )
}
