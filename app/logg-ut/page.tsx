import type { Metadata } from 'next'
import { SignOutButton } from '#components/shell/sign-in'
import { StandAlone } from '#components/shell/stand-alone'
import { say } from '#lib/i18n/text'
import { signInTexts } from '#lib/i18n/texts/sign-in'
import { currentLanguage } from '#lib/platform/caller'

export const metadata: Metadata = { title: 'Logg ut' }

export default async function SignOutPage() {
  const language = await currentLanguage()
  return (
    <StandAlone title={say(signInTexts.signOutTitle, language)} actions={<SignOutButton />}>
      {say(signInTexts.signOutLead, language)}
    </StandAlone>
  )
}
