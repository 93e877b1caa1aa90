import type { Metadata } from 'next'
import { PageHeader } from '#components/ui/page-header'
import { WordingList } from '#components/wordings/wording-list'
import { say } from '#lib/i18n/text'
import { wordingTexts as t } from '#lib/i18n/texts/letter-wordings'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { wordedLetters } from '#lib/wordings/wordings.queries'

export const metadata: Metadata = { title: 'Brevmaler' }

export default async function LettersPage() {
  const [caller, language] = await Promise.all([currentCaller(), currentLanguage()])
  const letters = await wordedLetters(caller)
  return (
    <div className="ff-page">
      <PageHeader title={say(t.title, language)} sub={say(t.lead, language)} />
      <WordingList letters={letters} mayChange={may(caller.actor, 'letter:write')} language={language} />
    </div>
  )
}
