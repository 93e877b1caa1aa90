import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { StandAlone } from '#components/shell/stand-alone'
import { Button } from '#components/ui/button'
import { offeredCopy } from '#lib/declarations/fetch-copy'
import { roomWords } from '#lib/declarations/text/room'
import { spokenLanguage } from '#lib/i18n/languages'
import { say } from '#lib/i18n/text'
import { copyTexts as t } from '#lib/i18n/texts/copy'
import { currentLanguage } from '#lib/platform/caller'
import { senderAddress } from '#lib/platform/sender-address'

export const metadata: Metadata = { title: 'Kopi' }

/** Where the QR code leads, in the participant's language. Opening it takes nothing; the button does, once. */
export default async function CopyPage({ params }: { params: Promise<{ token: string }> }) {
  const [{ token }, language] = await Promise.all([params, currentLanguage()])
  const copy = await offeredCopy(token, senderAddress(await headers()))
  if (!copy) return <StandAlone title={say(t.gone, language)}>{say(t.goneLead, language)}</StandAlone>
  const own = roomWords(copy.language) ?? roomWords('nb')
  const dir = spokenLanguage(copy.language)?.direction ?? 'ltr'
  if (copy.outside)
    return (
      <div lang={copy.language} dir={dir}>
        <StandAlone title={own?.copyTitle ?? say(t.title, language)}>
          {own?.copyNetwork}{' '}
          {copy.language !== 'nb' && (
            <span lang={language} dir="ltr">
              {say(t.outside, language)}
            </span>
          )}
        </StandAlone>
      </div>
    )
  return (
    <div lang={copy.language} dir={dir}>
      <StandAlone
        title={own?.copyTitle ?? say(t.title, language)}
        actions={
          <form method="post" action={`/api/copies/${token}`}>
            <Button type="submit" variant="primary">
              {own?.copyFetch ?? say(t.fetch, language)}
            </Button>
          </form>
        }
      >
        {copy.language !== 'nb' && (
          <span lang="nb" dir="ltr">
            {say(t.title, language)}: {say(t.fetch, language)}
          </span>
        )}
      </StandAlone>
    </div>
  )
}
