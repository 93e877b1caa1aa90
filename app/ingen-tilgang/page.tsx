import type { Metadata } from 'next'
import { StandAlone } from '#components/shell/stand-alone'
import { LinkButton } from '#components/ui/button'
import { say } from '#lib/i18n/text'
import { refusedOtherwise, refusedTexts, signInTexts } from '#lib/i18n/texts/sign-in'
import { currentLanguage } from '#lib/platform/caller'

export const metadata: Metadata = { title: 'Du kom ikke inn' }

type Props = { searchParams: Promise<{ grunn?: string | string[] }> }

export default async function RefusedPage({ searchParams }: Props) {
  const [{ grunn }, language] = await Promise.all([searchParams, currentLanguage()])
  const why = (typeof grunn === 'string' && refusedTexts[grunn]) || refusedOtherwise
  return (
    <StandAlone
      title={say(signInTexts.refused, language)}
      actions={<LinkButton href="/logg-inn">{say(signInTexts.tryAgain, language)}</LinkButton>}
    >
      {say(why, language)}
    </StandAlone>
  )
}
