import { type Language, say } from '#lib/i18n/text'
import { shellTexts } from '#lib/i18n/texts/shell'

/** Nobody may take synthetic data for real, or the other way round. */
export const TestBar = ({ language }: { language: Language }) => (
  <aside className="ff-test" aria-label={say(shellTexts.testRegion, language)}>
    {say(shellTexts.testBar, language)}
  </aside>
)
