import type { AgreementView } from '#lib/declarations/agreement.view'
import { formatDate } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { declarationTexts as t, textStatusTexts } from '#lib/i18n/texts/declarations'
import { Card } from '../ui/card'
import { Facts } from '../ui/facts'

/** Where a stored document is read. */
export const documentHref = (participantId: string, documentId: string): string =>
  `/participants/${participantId}/declaration/${documentId}/pdf`

/** What stands on the document, to be checked before it is signed. */
export const AgreementFactsCard = ({
  agreement: { facts, language: read, textStatus, shownDocumentId, signedDocumentId },
  participantId,
  language,
}: {
  agreement: AgreementView
  participantId: string
  language: Language
}) => {
  const fact = (label: Text, value: string) => ({ label: say(label, language), value })
  return (
    <Card title={say(t.facts, language)}>
      <div className="ff-stack">
        <Facts
          facts={[
            fact(t.name, facts.name),
            fact(t.municipality, facts.municipality),
            fact(t.settledOn, formatDate(facts.settledOn)),
            fact(t.decisionOn, formatDate(facts.decisionOn)),
            fact(t.language, say(read, language)),
            fact(t.textStatus, say(textStatusTexts[textStatus], language)),
            fact(t.code, facts.code),
          ]}
        />
        <a href={documentHref(participantId, shownDocumentId)} target="_blank" rel="noreferrer">
          {say(signedDocumentId ? t.seeUnsignedPdf : t.seePdf, language)}
        </a>
      </div>
    </Card>
  )
}
