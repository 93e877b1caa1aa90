import type { Metadata } from 'next'
import { SigningNumbers } from '#components/declarations/signing-numbers'
import { PageHeader } from '#components/ui/page-header'
import { signingNumbers } from '#lib/declarations/signing-numbers.queries'
import { OUTCOMES } from '#lib/declarations/signing-numbers.view'
import { say, type Text } from '#lib/i18n/text'
import { declarationTexts, outcomeWords } from '#lib/i18n/texts/declarations'
import { signingNumbersTexts as t } from '#lib/i18n/texts/signing-numbers'
import { currentCaller, currentLanguage } from '#lib/platform/caller'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(t.title, await currentLanguage()),
})

export default async function SigningNumbersPage() {
  const [caller, language] = await Promise.all([currentCaller(), currentLanguage()])
  const { byLanguage, byMonth, byBoth, byCategory } = await signingNumbers(caller)
  const words = (...texts: readonly Text[]) => texts.map((text) => say(text, language))
  const outcomes = OUTCOMES.map((outcome) => outcomeWords[outcome])
  const tables = [
    { title: t.byLanguage, rows: byLanguage, columns: [declarationTexts.language, ...outcomes] },
    { title: t.byMonth, rows: byMonth, columns: [t.month, ...outcomes] },
    { title: t.byBoth, rows: byBoth, columns: [t.month, ...outcomes] },
    { title: t.byInterpreter, rows: byCategory, columns: [declarationTexts.category, t.meetings] },
  ]
  return (
    <div className="ff-page ff-stack">
      <PageHeader title={say(t.title, language)} sub={say(t.lead, language)} />
      {tables.map(({ title, rows, columns }) => (
        <SigningNumbers
          key={title.nb}
          title={say(title, language)}
          rows={rows}
          columns={words(...columns)}
          language={language}
        />
      ))}
    </div>
  )
}
