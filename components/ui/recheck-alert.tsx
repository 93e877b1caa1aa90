import { formatDate } from '#lib/i18n/format'
import { type Language, say } from '#lib/i18n/text'
import { readAgain, recheckTexts as t } from '#lib/i18n/texts/recheck'
import type { RecheckView } from '#lib/rulebook/recheck.view'
import { LocalAlert } from './local-alert'

type Props = { recheck: readonly RecheckView[]; language: Language }

/** Which numbers of the law behind an answer should have been read again by now; nothing when there are none. */
export const RecheckAlert = ({ recheck, language }: Props) =>
  recheck.length === 0 ? null : (
    <LocalAlert tone="warning" title={say(t.title, language)}>
      <p>{say(t.what, language)}</p>
      <ul>
        {recheck.map(({ parameter, title, recheckBy }) => (
          <li key={parameter}>{say(readAgain(title, formatDate(recheckBy)), language)}</li>
        ))}
      </ul>
    </LocalAlert>
  )
