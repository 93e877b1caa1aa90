import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { KeptDelivery } from '#components/declarations/kept-delivery'
import { SignInButton } from '#components/shell/sign-in'
import { StandAlone } from '#components/shell/stand-alone'
import { caseOfRoom } from '#lib/declarations/room'
import { roomCookie } from '#lib/declarations/room-token'
import { say } from '#lib/i18n/text'
import { signInTexts } from '#lib/i18n/texts/sign-in'
import { callerOrNull, currentLanguage } from '#lib/platform/caller'
import { env } from '#lib/platform/env'
import { isSecure } from '#lib/platform/own-address'

export const metadata: Metadata = { title: 'Logg inn' }

type Query = { callbackUrl?: string | string[]; igjen?: string | string[] }
type Props = { searchParams: Promise<Query> }

/** Only a path of our own: never sends anyone to another site. */
const ownPath = (wanted: unknown) =>
  typeof wanted === 'string' && /^\/[\w/-]*$/.test(wanted) && !wanted.startsWith('//') ? wanted : '/'

export default async function SignInPage({ searchParams }: Props) {
  const [{ callbackUrl, igjen }, language, caller, jar] = await Promise.all([
    searchParams,
    currentLanguage(),
    callerOrNull(),
    cookies(),
  ])
  const handedOver = jar.get(roomCookie(isSecure()))?.value
  if (caller && !igjen) redirect('/')
  const shown = callbackUrl ? null : await caseOfRoom(handedOver)
  const returnTo = shown ? `/participants/${shown}/declaration` : ownPath(callbackUrl)
  const again = caller !== null || Boolean(igjen) || Boolean(handedOver)
  const lead = handedOver ? 'handedOverLead' : again ? 'againLead' : 'lead'
  return (
    <StandAlone
      title={say(again ? signInTexts.againTitle : signInTexts.title, language)}
      actions={
        <>
          <SignInButton name={env().OIDC_NAME} returnTo={returnTo} again={again} />
          <KeptDelivery />
        </>
      }
    >
      {say(signInTexts[lead], language)}
    </StandAlone>
  )
}
