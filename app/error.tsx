'use client'

import { useSay } from '#components/shell/language'
import { RetryButton } from '#components/shell/retry-button'
import { StandAlone } from '#components/shell/stand-alone'
import { errorTexts, reference } from '#lib/i18n/texts/errors'

/** Something stopped. What, how on, and a reference that finds the log line; never what went wrong inside. */
const ErrorPage = ({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) => {
  const say = useSay()
  return (
    <StandAlone
      title={say(errorTexts.stopped)}
      reference={error.digest && say(reference(error.digest))}
      actions={
        <>
          <RetryButton onClick={reset}>{say(errorTexts.tryAgain)}</RetryButton>
          <a className="aksel-button aksel-button--small" data-variant="secondary" href="/">
            {say(errorTexts.home)}
          </a>
        </>
      }
    >
      {say(errorTexts.stoppedWhat)}
    </StandAlone>
  )
}

export default ErrorPage
