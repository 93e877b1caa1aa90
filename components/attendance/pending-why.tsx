import { type Language, say } from '#lib/i18n/text'
import { attendanceTexts } from '#lib/i18n/texts/attendance'
import { pendingWhy } from '#lib/i18n/texts/attendance-law'
import { WhyDrawer } from '../ui/why'
import { WhyChain } from '../ui/why-chain'

/** Why unsettled absence never costs anything, and who may make it ugyldig. */
export const PendingWhy = ({ language }: { language: Language }) => (
  <WhyDrawer id="why-pending" language={language} title={say(pendingWhy.title, language)}>
    <WhyChain
      language={language}
      explanation={{
        answer: say(pendingWhy.answer, language),
        facts: [],
        rule: say(attendanceTexts.lawOnInvalid, language),
        cites: ['integreringsloven § 21', 'integreringsloven § 17'],
        decision: say(pendingWhy.decision, language),
      }}
    />
  </WhyDrawer>
)
