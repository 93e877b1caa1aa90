import { say } from '#lib/i18n/text'
import { errorTexts as t } from '#lib/i18n/texts/errors'

const SECONDS = 5

const STYLE = `body{font:1.125rem/1.6 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1rem}
@media (prefers-color-scheme:dark){body{background:#0e151f;color:#ecedef}a{color:#9fc3ff}}`

/** The answer while the database is away: what has happened, that nothing is lost, and when to come again. */
export const awayResponse = (language: string | undefined, nonce: string, policy: string): Response => {
  const tongue = language === 'nn' ? 'nn' : 'nb'
  const words = (text: (typeof t)[keyof typeof t]) => say(text, tongue)
  const page = `<!doctype html><html lang="${tongue}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${words(t.away)}</title><style nonce="${nonce}">${STYLE}</style>
<main><h1>${words(t.away)}</h1><p>${words(t.awayWhat)}</p><p><a href="">${words(t.tryAgain)}</a></p></main></html>`
  return new Response(page, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'retry-after': String(SECONDS),
      'cache-control': 'no-store',
      'content-security-policy': policy,
    },
  })
}
