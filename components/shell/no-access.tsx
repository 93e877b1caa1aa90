import { type Language, say } from '#lib/i18n/text'
import { errorTexts } from '#lib/i18n/texts/errors'
import { LinkButton } from '../ui/button'
import { StandAlone } from './stand-alone'

/** 403: what it means, and who can change it. */
export const NoAccess = ({ language, home }: { language: Language; home: string }) => (
  <StandAlone
    title={say(errorTexts.forbidden, language)}
    actions={<LinkButton href={home}>{say(errorTexts.home, language)}</LinkButton>}
  >
    {say(errorTexts.forbiddenWhat, language)}
  </StandAlone>
)
