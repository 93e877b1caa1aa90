import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PocketCardSheet } from '#components/pocket/pocket-card'
import { LinkButton } from '#components/ui/button'
import { PostButton } from '#components/ui/post-button'
import { PrintButton } from '#components/ui/print-button'
import { pocketCardOf } from '#lib/attendance/pocket-card'
import { say } from '#lib/i18n/text'
import { pocketTexts as t } from '#lib/i18n/texts/pocket'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { ownAddress } from '#lib/platform/own-address'
import { issue } from './actions'

type Props = { params: Promise<{ participantId: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(t.card, await currentLanguage()),
})

/** The card to print, outside the office's frame. */
export default async function PocketCardPage({ params }: Props) {
  const [{ participantId }, caller, language] = await Promise.all([
    params,
    currentCaller(),
    currentLanguage(),
  ])
  const view = await pocketCardOf(caller, participantId)
  if (!view) notFound()
  const address = view.card && ownAddress(`/l/${view.card.token}`)
  return (
    <main className="ff-paper">
      <div className="ff-no-print ff-stack">
        <h1>{say(t.card, language)}</h1>
        <p>{say(t.cardLead, language)}</p>
        <div className="ff-row">
          <LinkButton href={`/participants/${participantId}/attendance`}>{say(t.back, language)}</LinkButton>
          <PostButton action={issue.bind(null, participantId)} about={view.name}>
            {say(view.card ? t.newCode : t.makeCard, language)}
          </PostButton>
          {address && <a href={address}>{say(t.openPage, language)}</a>}
          {view.card && <PrintButton>{say(t.print, language)}</PrintButton>}
        </div>
      </div>
      {view.card && address && (
        <PocketCardSheet language={view.language} address={address} expiresOn={view.card.expiresOn} />
      )}
    </main>
  )
}
