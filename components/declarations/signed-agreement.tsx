import type { AgreementView, LanguageChoice } from '#lib/declarations/agreement.view'
import type { PrepareAgreementForm } from '#lib/declarations/prepare-agreement.schema'
import type { FormResult } from '#lib/i18n/form-result'
import { type Language, say } from '#lib/i18n/text'
import { declarationTexts as t } from '#lib/i18n/texts/declarations'
import { LocalAlert } from '../ui/local-alert'
import { AgreementFactsCard, documentHref } from './agreement-facts'
import { MeetingList } from './meeting-list'
import { PrepareForm } from './prepare-form'

/** What was signed, sealed and kept; a correction is a new one that points to it. */
export const SignedAgreement = ({
  participantId,
  agreement,
  languages,
  prepare,
  language,
}: {
  participantId: string
  agreement: AgreementView
  languages: readonly LanguageChoice[]
  prepare: ((input: PrepareAgreementForm) => Promise<FormResult>) | null
  language: Language
}) => (
  <div className="ff-frame ff-frame-side">
    <div className="ff-stack ff-stack-wide">
      <LocalAlert tone="success">
        {agreement.signedDocumentId && (
          <a href={documentHref(participantId, agreement.signedDocumentId)} target="_blank" rel="noreferrer">
            {say(t.signedPdf, language)}
          </a>
        )}{' '}
        {say(t.verifyHint, language)}
      </LocalAlert>
      <dl className="ff-stack">
        <dt className="ff-sub">{say(t.fingerprint, language)}</dt>
        <dd className="ff-fingerprint">{agreement.sha256}</dd>
      </dl>
      <MeetingList meetings={agreement.meetings} language={language} />
      {prepare && (
        <details>
          <summary>{say(t.correction, language)}</summary>
          <div className="ff-stack">
            <p className="ff-sub">{say(t.correctionLead, language)}</p>
            <PrepareForm
              values={{ participantId, language: 'nb', correctionReason: '' }}
              languages={languages}
              verb={t.prepareAgain}
              primary={false}
              correcting
              prepare={prepare}
            />
          </div>
        </details>
      )}
    </div>
    <aside className="ff-stack">
      <AgreementFactsCard agreement={agreement} participantId={participantId} language={language} />
    </aside>
  </div>
)
