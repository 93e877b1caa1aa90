import { capital, formatDate } from '#lib/i18n/format'
import { type Language, say } from '#lib/i18n/text'
import { readOn, rulesTexts as t } from '#lib/i18n/texts/rules-page'
import type { RuleBookView, SectionView } from '#lib/rulebook/rule-book.view'
import { Card } from '../ui/card'
import { PageHeader } from '../ui/page-header'
import { Section } from '../ui/section'
import { RuleChapter } from './chapter'

const LawSection = ({
  section: { anchor, name, texts, rules },
  language,
}: {
  section: SectionView
  language: Language
}) => (
  <article id={anchor} className="ff-law-section">
    <h3>{name}</h3>
    {texts.map((text) => (
      <p key={text}>{text}</p>
    ))}
    <p className="ff-small ff-sub">
      {say(t.usedIn, language)}:{' '}
      {rules.map(({ rule, title }, at) => (
        <span key={rule}>
          {at > 0 && ', '}
          <a href={`#regel-${rule}`}>{title}</a>
        </span>
      ))}
    </p>
  </article>
)

/** The published rules: each rule, and each section of law with what is made of it. The text itself is bokmål. */
export const RuleBook = ({ book, language }: { book: RuleBookView; language: Language }) => (
  <div className="ff-page ff-rulebook">
    <PageHeader
      title={say(t.title, language)}
      sub={[t.lead, readOn(formatDate(book.readOn)), t.inBokmal].map((text) => say(text, language)).join(' ')}
    />
    <div className="ff-frame ff-frame-side">
      <div className="ff-stack-wide" lang="nb">
        <Section title={say(t.rules, language)}>
          <div className="ff-stack-wide">
            {book.chapters.map((chapter) => (
              <RuleChapter key={chapter.rule} chapter={chapter} language={language} />
            ))}
          </div>
        </Section>
        <Section title={say(t.sections, language)}>
          {book.sections.map((section) => (
            <LawSection key={section.anchor} section={section} language={language} />
          ))}
        </Section>
        <Section title={say(t.notCovered, language)}>
          <ul className="ff-bullets">
            {book.notCovered.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Section>
      </div>
      <aside>
        <Card title={say(t.contents, language)}>
          <nav aria-label={say(t.contents, language)} lang="nb">
            <ul className="ff-stack">
              {book.chapters.map(({ rule, title }) => (
                <li key={rule}>
                  <a href={`#regel-${rule}`}>{capital(title)}</a>
                </li>
              ))}
            </ul>
          </nav>
        </Card>
      </aside>
    </div>
  </div>
)
