import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { Room } from '#components/declarations/room/room'
import { RoomLate } from '#components/declarations/room/room-late'
import { RoomSwept } from '#components/declarations/room/room-swept'
import { StandAlone } from '#components/shell/stand-alone'
import { LinkButton } from '#components/ui/button'
import { roomView } from '#lib/declarations/room'
import { roomCookie } from '#lib/declarations/room-token'
import { spokenLanguage } from '#lib/i18n/languages'
import { say } from '#lib/i18n/text'
import { roomTexts as t } from '#lib/i18n/texts/room'
import { currentLanguage } from '#lib/platform/caller'
import { isSecure } from '#lib/platform/own-address'
import { finish, rest } from './actions'

export const metadata: Metadata = { title: 'Signering' }

export default async function RoomPage() {
  const [jar, language] = await Promise.all([cookies(), currentLanguage()])
  const view = await roomView(jar.get(roomCookie(isSecure()))?.value)
  if (!view) redirect('/logg-inn')
  const closed = (
    <StandAlone
      title={say(t.closedTitle, language)}
      actions={<LinkButton href="/logg-inn?callbackUrl=/signing">{say(t.staffSignIn, language)}</LinkButton>}
    >
      <RoomSwept />
      {say(t.closedLead, language)}
    </StandAlone>
  )
  if (view === 'closed') return closed
  const dir = spokenLanguage(view.language)?.direction ?? 'ltr'
  const own = { tag: view.language, dir, alone: view.language === 'nb' }
  if ('late' in view)
    return (
      <RoomLate view={view} own={own} finish={finish}>
        {closed}
      </RoomLate>
    )
  return <Room view={view} own={own} finish={finish} rest={rest} />
}
