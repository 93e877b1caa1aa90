import type { AgreementPageView, AgreementView } from '#lib/declarations/agreement.view'
import type { OpenRoomForm } from '#lib/declarations/open-room.schema'
import type { PrepareAgreementForm } from '#lib/declarations/prepare-agreement.schema'
import type { RefusalDecisionForm } from '#lib/declarations/refusal-decision.schema'
import type { FormResult } from '#lib/i18n/form-result'
import { type Language, say } from '#lib/i18n/text'
import {
  agreementChangeTexts,
  agreementStatusTexts,
  kindTexts,
  lawNow,
  declarationTexts as t,
} from '#lib/i18n/texts/declarations'
import { LinkButton } from '../ui/button'
import { LocalAlert } from '../ui/local-alert'
import { PageHeader } from '../ui/page-header'
import { PostButton } from '../ui/post-button'
import type { QrDrawing } from '../ui/qr-drawing'
import { RecheckAlert } from '../ui/recheck-alert'
import { SectionChip } from '../ui/section-chip'
import { StatusTag } from '../ui/status-tag'
import { AgreementFactsCard } from './agreement-facts'
import { EarlierFiles, StillInForce } from './earlier-files'
import { HandOverForm } from './hand-over-form'
import { MeetingList } from './meeting-list'
import { PrepareForm } from './prepare-form'
import { RefusalForm } from './refusal-form'
import { RefusedList } from './refused-list'
import { SignedAgreement } from './signed-agreement'

type Actions = {
  prepare: (input: PrepareAgreementForm) => Promise<FormResult>
  handOver: (input: OpenRoomForm) => Promise<FormResult>
  takeBack: (agreementId: string) => Promise<FormResult>
  offer: (agreementId: string) => Promise<FormResult<QrDrawing>>
}
type View = Extract<AgreementPageView, { waitsFor: null }>
type Props = {
  participantId: string
  view: View
  actions: Actions | null
  /** The leader's alone. */
  decide: ((input: RefusalDecisionForm) => Promise<FormResult>) | null
  language: Language
}

const TONES = {
  READY: 'info',
  POSTPONED: 'neutral',
  REFUSED: 'neutral',
  SIGNED: 'success',
  REPLACED: 'neutral',
} as const

/** Nothing can be signed yet, and why. */
export const AgreementWaits = ({
  participantId,
  waitsFor,
  language,
}: {
  participantId: string
  waitsFor: 'no-decided-plan' | 'no-identity-number'
  language: Language
}) => (
  <>
    <PageHeader title={say(kindTexts.DECLARATION, language)}>
      {waitsFor === 'no-decided-plan' && (
        <LinkButton variant="primary" href={`/participants/${participantId}/plan`}>
          {say(t.toPlan, language)}
        </LinkButton>
      )}
    </PageHeader>
    <LocalAlert>
      {say(waitsFor === 'no-decided-plan' ? t.waitsForPlan : t.waitsForNumber, language)}
    </LocalAlert>
  </>
)

const choicesOf = ({ kind, languages }: View) => (kind === 'CONTRACT' ? [] : languages)

/** The participant's own, where the room has its words. The contract's text is in Norwegian all the same. */
const initialLanguage = ({ languages, language }: View) =>
  languages.some(({ tag }) => tag === language) ? language : 'nb'

const Outdated = ({ agreement, language }: { agreement: AgreementView; language: Language }) => (
  <LocalAlert tone="warning" title={say(t.outOfDate, language)}>
    {agreement.changes.map((change) => say(agreementChangeTexts[change], language)).join(' ')}
  </LocalAlert>
)

const blockedDraft = ({ languages }: View, agreement: AgreementView) =>
  agreement.textStatus === 'UTKAST' &&
  !languages.some(({ name, signable }) => signable && name.nb === agreement.language.nb)

/** The meeting whose refusal waits for the leader, or none. */
const waitingRefusal = ({ status, meetings: [last] }: AgreementView) =>
  status === 'REFUSED' && last?.leaderDecision && !last.decided ? last.id : null

const Open = ({
  participantId,
  view,
  agreement,
  actions,
  decide,
  language,
}: Props & { agreement: AgreementView }) => {
  const outdated = agreement.changes.length > 0
  const blocked = blockedDraft(view, agreement)
  const refusedIn = waitingRefusal(agreement)
  const decides = decide !== null && refusedIn !== null
  const handOver = actions && !outdated && !blocked && (
    <HandOverForm
      values={{ agreementId: agreement.id, setup: view.setup }}
      languages={view.interpreterLanguages}
      known={view.knownInterpreters}
      understood={view.understood}
      contract={agreement.kind === 'CONTRACT'}
      handOver={actions.handOver}
    />
  )
  const values = { participantId, language: initialLanguage(view), correctionReason: '' }
  return (
    <div className="ff-frame ff-frame-side">
      <div className="ff-stack ff-stack-wide">
        <StillInForce file={view.inForce} participantId={participantId} language={language} />
        {decide && refusedIn && <RefusalForm meetingId={refusedIn} decide={decide} />}
        {actions && agreement.tabletIsOut && (
          <LocalAlert tone="warning" title={say(t.tabletIsOut, language)}>
            {say(t.tabletIsOutLead, language)}{' '}
            <PostButton action={actions.takeBack.bind(null, agreement.id)} about={agreement.facts.name}>
              {say(t.takeBack, language)}
            </PostButton>
          </LocalAlert>
        )}
        {outdated && <Outdated agreement={agreement} language={language} />}
        {blocked && <LocalAlert tone="warning">{say(t.draftNotAllowed, language)}</LocalAlert>}
        {handOver && decides && (
          <details>
            <summary>{say(t.handOver, language)}</summary>
            {handOver}
          </details>
        )}
        {!decides && handOver}
        <MeetingList meetings={agreement.meetings} language={language} />
        <RefusedList refused={view.refused} language={language} />
        {actions && !outdated && (
          <p>
            <LinkButton href={`/participants/${participantId}/declaration/unsigned`}>
              {say(t.endedUnsigned, language)}
            </LinkButton>
          </p>
        )}
      </div>
      <aside className="ff-stack">
        <AgreementFactsCard agreement={agreement} participantId={participantId} language={language} />
        {actions && (
          <PrepareForm
            key={agreement.id}
            values={values}
            languages={choicesOf(view)}
            verb={t.prepareAgain}
            primary={outdated || blocked}
            prepare={actions.prepare}
          />
        )}
      </aside>
    </div>
  )
}

const Begin = ({ participantId, view, actions, language }: Props) => (
  <div className="ff-stack">
    <p>
      {say(lawNow(view.kind), language)} <SectionChip cite="integreringsloven § 16" />
    </p>
    {view.kind === 'DECLARATION' && <p className="ff-sub">{say(t.prepareLead, language)}</p>}
    {actions && (
      <PrepareForm
        values={{ participantId, language: initialLanguage(view), correctionReason: '' }}
        languages={choicesOf(view)}
        verb={t.prepare}
        primary
        prepare={actions.prepare}
      />
    )}
  </div>
)

/** Under a contract, and asked for the declaration by the municipality's policy. */
const Anew = (props: Props) => (
  <div className="ff-stack">
    <LocalAlert>{say(t.asksAnew, props.language)}</LocalAlert>
    <Begin {...props} />
  </div>
)

/** The agreement of a case, from its first draft to the sealed file. */
export const AgreementPage = (props: Props) => {
  const { view, participantId, actions, language } = props
  const { agreement, kind } = view
  const header = (
    <>
      <PageHeader
        title={say(kindTexts[agreement?.kind ?? kind], language)}
        tag={
          agreement && (
            <StatusTag tone={TONES[agreement.status]}>
              {say(agreementStatusTexts[agreement.status], language)}
            </StatusTag>
          )
        }
      />
      <RecheckAlert recheck={view.recheck} language={language} />
    </>
  )
  if (!agreement)
    return (
      <>
        {header}
        <Begin {...props} />
      </>
    )
  return (
    <>
      {header}
      {agreement.status === 'SIGNED' ? (
        <SignedAgreement
          participantId={participantId}
          agreement={agreement}
          refused={view.refused}
          languages={choicesOf(view)}
          ownLanguage={initialLanguage(view)}
          prepare={actions?.prepare ?? null}
          offer={actions && view.copyByQr ? actions.offer.bind(null, agreement.id) : null}
          next={view.next}
          language={language}
        />
      ) : (
        <Open {...props} agreement={agreement} />
      )}
      {view.asksAnew && <Anew {...props} />}
      <EarlierFiles files={view.earlier} participantId={participantId} language={language} />
    </>
  )
}
