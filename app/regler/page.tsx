import type { Metadata } from 'next'
import { RuleBook } from '#components/rulebook/rule-book'
import { currentLanguage } from '#lib/platform/caller'
import { publishedRules } from '#lib/rulebook/rule-book'

export const metadata: Metadata = { title: 'Lovverk og satser' }

export default async function RulesPage() {
  return <RuleBook book={publishedRules()} language={await currentLanguage()} />
}
