import { cookies } from 'next/headers'
import { StandAlone } from '#components/shell/stand-alone'
import { LinkButton } from '#components/ui/button'
import { LANGUAGE_COOKIE, languageFrom } from '#lib/i18n/preferences'
import { say } from '#lib/i18n/text'
import { errorTexts } from '#lib/i18n/texts/errors'

const NotFound = async () => {
  const language = languageFrom((await cookies()).get(LANGUAGE_COOKIE)?.value)
  return (
    <StandAlone
      title={say(errorTexts.notFound, language)}
      actions={<LinkButton href="/">{say(errorTexts.home, language)}</LinkButton>}
    >
      {say(errorTexts.notFoundWhat, language)}
    </StandAlone>
  )
}

export default NotFound
