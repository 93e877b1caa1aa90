'use client'

import './globals.css'
import { StandAlone } from '#components/shell/stand-alone'
import { Button } from '#components/ui/button'
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
        actions={
          <Button variant="primary" onClick={reset}>
            {errorTexts.tryAgain.nb}
          </Button>
        }
      >
        {errorTexts.stoppedWhat.nb} <span lang="nn">{errorTexts.stoppedWhat.nn}</span>
      </StandAlone>
    </body>
  </html>
)

export default GlobalError
