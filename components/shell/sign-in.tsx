'use client'

import { signIn, signOut } from 'next-auth/react'
import { signInTexts } from '#lib/i18n/texts/sign-in'
import { Button } from '../ui/button'
import { useSay } from './language'

/** Sends the person to the identity provider and back to where he was going; `again` asks who he is anew. */
export const SignInButton = ({
  name,
  returnTo,
  again,
}: {
  name: string
  returnTo: string
  again: boolean
}) => (
  <Button
    variant="primary"
    onClick={() => signIn('oidc', { callbackUrl: returnTo }, again ? { prompt: 'login' } : undefined)}
  >
    {name}
  </Button>
)

/** Ends the session on the server, and empties the drafts on this machine. */
export const SignOutButton = () => {
  const say = useSay()
  const leave = () => {
    sessionStorage.clear()
    void signOut({ callbackUrl: '/logg-inn' })
  }
  return (
    <Button variant="primary" onClick={leave}>
      {say(signInTexts.signOut)}
    </Button>
  )
}
