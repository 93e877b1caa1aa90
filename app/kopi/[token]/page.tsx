import type { Metadata } from 'next'
import { StandAlone } from '#components/shell/stand-alone'
import { LinkButton } from '#components/ui/button'
import { offeredCopy } from '#lib/declarations/fetch-copy'
import { say } from '#lib/i18n/text'
import { copyTexts as t } from '#lib/i18n/texts/copy'
import { currentLanguage } from '#lib/platform/caller'

export const metadata: Metadata = { title: 'Kopi' }

/** Where the QR code leads. Opening it takes nothing; the button does, once. */
export default async function CopyPage({ params }: { params: Promise<{ token: string }> }) {
  const [{ token }, language] = await Promise.all([params, currentLanguage()])
  const copy = await offeredCopy(token)
  if (!copy) return <StandAlone title={say(t.gone, language)}>{say(t.goneLead, language)}</StandAlone>
  return (
    <StandAlone
      title={say(t.title, language)}
      actions={
        <LinkButton variant="primary" href={`/api/copies/${token}`}>
          <span aria-hidden>↓</span> {say(t.fetch, language)}
        </LinkButton>
      }
    >
      PDF
    </StandAlone>
  )
}
