import type { Metadata } from 'next'
import { PublicFrame } from '#components/shell/public-frame'
import { PageHeader } from '#components/ui/page-header'
import { Section } from '#components/ui/section'
import { say, type Text } from '#lib/i18n/text'
import { accessibilityDone, accessibilityOpen, accessibilityTexts as t } from '#lib/i18n/texts/rules-page'
import { currentLanguage } from '#lib/platform/caller'
import { env } from '#lib/platform/env'

export const metadata: Metadata = { title: 'Tilgjengelighet' }

export default async function AccessibilityPage() {
  const language = await currentLanguage()
  const list = (texts: readonly Text[]) => (
    <ul className="ff-bullets">
      {texts.map((text) => (
        <li key={text.nb}>{say(text, language)}</li>
      ))}
    </ul>
  )
  const contact = env().ACCESSIBILITY_CONTACT
  return (
    <PublicFrame title={t.title}>
      <div className="ff-page ff-rulebook">
        <PageHeader title={say(t.title, language)} sub={say(t.lead, language)} />
        <div className="ff-stack-wide ff-prose">
          <Section title={say(t.goal, language)}>
            <p>{say(t.goalText, language)}</p>
          </Section>
          <Section title={say(t.done, language)}>{list(accessibilityDone)}</Section>
          <Section title={say(t.tested, language)}>{list(accessibilityOpen)}</Section>
          <Section title={say(t.contact, language)}>
            <p>
              {contact ? (
                <>
                  {say(t.contactText, language)} <a href={`mailto:${contact}`}>{contact}</a>.
                </>
              ) : (
                say(t.noContact, language)
              )}{' '}
              {say(t.complain, language)}
            </p>
          </Section>
        </div>
      </div>
    </PublicFrame>
  )
}
