import { formatTime } from '#lib/i18n/format'
import { type Language, say } from '#lib/i18n/text'
import { changedBy, commonTexts } from '#lib/i18n/texts/common'
import { LinkButton } from './button'
import { LocalAlert } from './local-alert'

/** Someone else saved first. Nothing is lost: says who and when, and gives the way on. */
export const StaleNotice = ({
  by,
  at,
  reloadHref,
  language,
}: {
  by: string
  /** A moment in local time, ISO or `hh:mm`. */
  at: string
  reloadHref: string
  language: Language
}) => (
  <LocalAlert
    tone="warning"
    live
    title={`${say(changedBy(by, formatTime(at)), language)}.`}
    action={
      <LinkButton href={reloadHref} size="xsmall">
        {say(commonTexts.staleLoad, language)}
      </LinkButton>
    }
  >
    {say(commonTexts.staleWhat, language)}
  </LocalAlert>
)
