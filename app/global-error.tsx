'use client'

import './globals.css'
import { RetryButton } from '#components/shell/retry-button'
import { StandAlone } from '#components/shell/stand-alone'
import { errorTexts, reference } from '#lib/i18n/texts/errors'

/** The frame itself stopped, so the reader's choices are not known: bokmål, and the same on nynorsk. */
const GlobalError = ({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) => (
  <html lang="nb" className="light">
    <head>
      <title>{errorTexts.stopped.nb}</title>
    </head>
    <body>
      <StandAlone
        title={errorTexts.stopped.nb}
        reference={error.digest && reference(error.digest).nb}
        actions={<RetryButton onClick={reset}>{errorTexts.tryAgain.nb}</RetryButton>}
      >
        {errorTexts.stoppedWhat.nb} <span lang="nn">{errorTexts.stoppedWhat.nn}</span>
      </StandAlone>
    </body>
  </html>
)

export default GlobalError
