import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { Room } from '#components/declarations/room/room'
import { RoomClosed } from '#components/declarations/room/room-closed'
import { roomView } from '#lib/declarations/room'
import { roomCookie } from '#lib/declarations/room-token'
import { spokenLanguage } from '#lib/i18n/languages'
import { isSecure } from '#lib/platform/own-address'
import { rest } from './actions'

export const metadata: Metadata = { title: 'Signering' }

export default async function RoomPage() {
  const view = await roomView((await cookies()).get(roomCookie(isSecure()))?.value)
  if (!view) redirect('/logg-inn')
  const dir = spokenLanguage(view.language)?.direction ?? 'ltr'
  const own = { tag: view.language, dir, alone: view.language === 'nb' }
  if ('closed' in view) return <RoomClosed view={view} own={own} />
  return <Room view={view} own={own} rest={rest} />
}
