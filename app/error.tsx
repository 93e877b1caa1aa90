'use client'

import { useSay } from '#components/shell/language'
import { StandAlone } from '#components/shell/stand-alone'
import { Button, LinkButton } from '#components/ui/button'
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
          <Button variant="primary" onClick={reset}>
            {say(errorTexts.tryAgain)}
          </Button>
          <LinkButton href="/">{say(errorTexts.home)}</LinkButton>
        </>
      }
    >
      {say(errorTexts.stoppedWhat)}
    </StandAlone>
  )
}

export default ErrorPage
