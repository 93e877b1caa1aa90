import Link from 'next/link'
import type {
  AgreementNext,
  AgreementView,
  LanguageChoice,
  RefusedView,
} from '#lib/declarations/agreement.view'
import type { PrepareAgreementForm } from '#lib/declarations/prepare-agreement.schema'
import type { FormResult } from '#lib/i18n/form-result'
import { formatDate } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { isSigned, isSignedOn, declarationTexts as t } from '#lib/i18n/texts/declarations'
import { paperTexts } from '#lib/i18n/texts/paper'
import { Card } from '../ui/card'
import { LocalAlert } from '../ui/local-alert'
import type { QrDrawing } from '../ui/qr-drawing'
import { Section } from '../ui/section'
import { AgreementFactsCard, documentHref } from './agreement-facts'
import { CopyOffer } from './copy-offer'
import { MeetingList } from './meeting-list'
import { PaperForm } from './paper-form'
import { PrepareForm } from './prepare-form'
import { RefusedList } from './refused-list'

/** The sheets signed by pen, as they were scanned, and the place to add one. */
const SignedPapers = ({
  participantId,
  agreement: { id, papers, meetings },
  mayAttach,
  language,
}: {
  participantId: string
  agreement: AgreementView
  mayAttach: boolean
  language: Language
}) =>
  meetings.some(({ method }) => method === 'PAPER') ? (
    <Section title={say(t.paperTitle, language)}>
      <ul>
        {papers.map((documentId, at) => (
          <li key={documentId}>
            <a href={documentHref(participantId, documentId)}>
              {say(t.paperSee, language)} {at + 1}
            </a>
          </li>
        ))}
      </ul>
      {papers.length === 0 && (
        <LocalAlert tone="warning" title={say(paperTexts.missingTitle, language)}>
          {say(paperTexts.missing, language)}
        </LocalAlert>
      )}
      {mayAttach && <PaperForm agreementId={id} />}
    </Section>
  ) : null

const signedOn = (meetings: AgreementView['meetings']): Text => {
  const meeting = meetings.find(({ outcome }) => outcome === 'SIGNED')
  return meeting ? isSignedOn(formatDate(meeting.heldOn)) : isSigned
}

/** What was signed, sealed and kept; a correction is a new one that points to it. */
export const SignedAgreement = ({
  participantId,
  agreement,
  refused,
  languages,
  ownLanguage,
  prepare,
  offer,
  next,
  language,
}: {
  participantId: string
  agreement: AgreementView
  refused: readonly RefusedView[]
  languages: readonly LanguageChoice[]
  /** The participant's, to begin a correction in. */
  ownLanguage: string
  prepare: ((input: PrepareAgreementForm) => Promise<FormResult>) | null
  /** Offers a copy on the participant's phone; null where the municipality does not. */
  offer: (() => Promise<FormResult<QrDrawing>>) | null
  next: AgreementNext | null
  language: Language
}) => (
  <div className="ff-frame ff-frame-side">
    <div className="ff-stack ff-stack-wide">
      <LocalAlert tone="success" title={say(signedOn(agreement.meetings), language)}>
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
      <RefusedList refused={refused} language={language} />
      <SignedPapers
        participantId={participantId}
        agreement={agreement}
        mayAttach={prepare !== null}
        language={language}
      />
      {prepare && (
        <details>
          <summary>{say(t.correction, language)}</summary>
          <div className="ff-stack">
            <p className="ff-sub">{say(t.correctionLead, language)}</p>
            <PrepareForm
              values={{ participantId, language: ownLanguage, correctionReason: '' }}
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
      <Card title={say(t.copyTitle, language)}>
        <div className="ff-stack">
          <p>{say(t.copyPrint, language)}</p>
          {agreement.signedDocumentId && (
            <>
              <p className="ff-sub">{say(t.memoryStick, language)}</p>
              <a
                href={`${documentHref(participantId, agreement.signedDocumentId)}?lagre=1`}
                download={`${agreement.facts.code}.pdf`}
              >
                {say(t.saveCopy, language)}
              </a>
            </>
          )}
          {offer && <CopyOffer offer={offer} />}
        </div>
      </Card>
      {next && (
        <Card title={say(t.nextInLine, language)}>
          <Link href={`/participants/${next.participantId}/declaration`} prefetch={false}>
            {next.name}
          </Link>
        </Card>
      )}
    </aside>
  </div>
)
