'use client'

import { InsideMessage } from '#components/shell/inside-message'
import { useSay } from '#components/shell/language'
import { RetryButton } from '#components/shell/retry-button'
import { reference, errorTexts as t } from '#lib/i18n/texts/errors'

/** Something stopped in one page: the rail stays, and the reference finds the log line. */
const ErrorPage = ({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) => {
  const say = useSay()
  return (
    <InsideMessage
      title={say(t.stopped)}
      reference={error.digest && say(reference(error.digest))}
      actions={
        <>
          <RetryButton onClick={reset}>{say(t.tryAgain)}</RetryButton>
          <a className="aksel-button aksel-button--small" data-variant="secondary" href="/">
            {say(t.home)}
          </a>
        </>
      }
    >
      {say(t.stoppedWhat)}
    </InsideMessage>
  )
}

export default ErrorPage
