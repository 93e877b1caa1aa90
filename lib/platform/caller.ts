import 'server-only'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { getServerSession } from 'next-auth'
import { cache } from 'react'
import { LANGUAGE_COOKIE, languageFrom } from '#lib/i18n/preferences'
import type { Language } from '#lib/i18n/text'
import { today } from './clock'
import { ownMunicipality } from './municipality.queries'
import { liveSession, revokeSession } from './session.repo'
import { authOptions, sessionKeyOf } from './sign-in'
import type { Caller } from './use-case'

/** The signed-in person and the day, or null. One look-up a request. */
export const callerOrNull = cache(async (): Promise<Caller | null> => {
  const key = sessionKeyOf(await getServerSession(authOptions()))
  const session = key && (await liveSession(key))
  return session && { ...session, today: today() }
})

/** The signed-in person and the day; whoever is not signed in is sent to the sign-in page. */
export const currentCaller = async (): Promise<Caller> => (await callerOrNull()) ?? redirect('/logg-inn')

/** The device goes to someone else: the session ends on the server, and the way back is a new proof of who one is. */
export const handOverDevice = async (): Promise<void> => {
  const key = sessionKeyOf(await getServerSession(authOptions()))
  if (key) await revokeSession(key, { handedOver: true })
}

/** The reader's written form: his own choice, else the municipality's, else bokmål. */
export const currentLanguage = cache(async (): Promise<Language> => {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value
  const caller = chosen ? null : await callerOrNull()
  return languageFrom(chosen, caller ? languageFrom((await ownMunicipality(caller)).language) : 'nb')
})
