import { formatDate } from '#lib/i18n/format'
import { type Language, say } from '#lib/i18n/text'
import {
  educationTexts,
  groundTexts,
  relationTexts,
  participantTexts as t,
} from '#lib/i18n/texts/participants'
import type { CaseFactsView } from '#lib/participants/case-header.view'
import { Card } from '../ui/card'
import { Facts } from '../ui/facts'

const words = (table: typeof groundTexts, code: string, language: Language) => {
  const text = table[code]
  return text ? say(text, language) : code
}

/** What is registered and matters for the case: permit, education, family. */
export const CaseFacts = ({ facts, language }: { facts: CaseFactsView; language: Language }) => {
  const { permit, education, family } = facts
  return (
    <>
      <Card title={say(t.permit, language)}>
        <Facts
          facts={
            permit
              ? [
                  { label: say(t.law, language), value: words(groundTexts, permit.ground, language) },
                  { label: say(t.grantedOn, language), value: formatDate(permit.grantedOn) },
                  ...(permit.validTo
                    ? [{ label: say(t.validTo, language), value: formatDate(permit.validTo) }]
                    : []),
                ]
              : []
          }
        />
      </Card>
      <Card title={say(t.facts, language)}>
        <Facts
          facts={[
            { label: say(t.education, language), value: words(educationTexts, education, language) },
            ...family.map(({ relation, birthDate }, at) => ({
              label: `${words(relationTexts, relation, language)} ${at + 1}`,
              value: birthDate ? formatDate(birthDate) : '–',
            })),
          ]}
        />
      </Card>
    </>
  )
}
