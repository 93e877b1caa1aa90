import { InsideMessage } from '#components/shell/inside-message'
import { LinkButton } from '#components/ui/button'
import { say } from '#lib/i18n/text'
import { errorTexts as t } from '#lib/i18n/texts/errors'
import { currentLanguage } from '#lib/platform/caller'

export default async function ForbiddenPage() {
  const language = await currentLanguage()
  return (
    <InsideMessage
      title={say(t.forbidden, language)}
      actions={<LinkButton href="/">{say(t.home, language)}</LinkButton>}
    >
      {say(t.forbiddenWhat, language)}
    </InsideMessage>
  )
}
