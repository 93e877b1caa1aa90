import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeader } from '#components/ui/page-header'
import { Section } from '#components/ui/section'
import { WordingForm } from '#components/wordings/wording-form'
import { WordingSide } from '#components/wordings/wording-side'
import { say } from '#lib/i18n/text'
import { letterNameTexts, wordingTexts as t } from '#lib/i18n/texts/letter-wordings'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { wordingPage } from '#lib/wordings/wordings.queries'
import { save, takeIntoUse } from '../../actions'

export const metadata: Metadata = { title: 'Brevmal' }

type Props = { params: Promise<{ letter: string; form: string }> }

export default async function LetterPage({ params }: Props) {
  const [{ letter, form }, caller, language] = await Promise.all([params, currentCaller(), currentLanguage()])
  const page = await wordingPage(caller, letter, form)
  if (!page) notFound()
  return (
    <div className="ff-page">
      <PageHeader
        title={say(letterNameTexts[page.letter], language)}
        sub={`${say(t[page.form], language)}. «${page.title}», ${page.template}`}
      />
      <div className="ff-frame ff-frame-side ff-frame-wide-side">
        <Section title={say(t.words, language)} sub={say(t.wordsLead, language)}>
          <WordingForm key={page.newest} page={page} save={save} />
        </Section>
        <aside className="ff-stack">
          <WordingSide page={page} takeIntoUse={takeIntoUse} />
        </aside>
      </div>
    </div>
  )
}
