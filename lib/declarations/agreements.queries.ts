import { isId } from '#lib/i18n/input'
import { spokenLanguage, spokenLanguages } from '#lib/i18n/languages'
import { same, type Text } from '#lib/i18n/text'
import { fromColumn, fromNullableColumn } from '#lib/platform/civil-date'
import { type Ctx, defineQuery } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import type { Settings } from '#lib/settings/setting-values'
import { daysBetween, type LocalDate } from '#lib/values/local-date'
import type {
  AgreementNext,
  AgreementPageView,
  AgreementView,
  LanguageChoice,
  MeetingView,
  SignedFile,
  WaitingView,
} from './agreement.view'
import { askAgreement } from './agreement-law'
import { type AgreementSource, agreementSource } from './agreement-source.repo'
import { agreementText } from './agreement-text'
import {
  type Agreement,
  documentBytes,
  documentHashOf,
  openOfCase,
  replacedOfCase,
  signedOfCase,
  waitingForSignature,
} from './agreements.repo'
import { changedSince } from './changed-since'
import { isProtected } from './copies.repo'
import { declarationLanguages, declarationText } from './declaration-text'
import { drawnUpAgain } from './drawn-up'
import { knownInterpreters } from './known-interpreters.repo'
import type { MeetingSetupForm } from './meeting.schema'
import { latestMeetingOf, meetingsOf } from './meetings.repo'
import type { RefusalDecision } from './refusal-decision.schema'
import { refusedOfCase } from './refused-submissions.repo'
import { refusedView } from './refused-view'
import { resigns } from './resign'
import { hasOpenRoom } from './rooms.repo'
import { signedPapersOf } from './signed-papers.repo'
import { ownTranslations, textInForce } from './texts-in-force'

const nameOf = (tag: string): Text => spokenLanguage(tag) ?? same(tag)

/** The fingerprint of what is shown, and what has changed since it was made; of a signed one neither is asked. */
const nowOf = async (ctx: Ctx, agreement: Agreement) => {
  if (agreement.status === 'SIGNED') return { shownHash: '', changes: [] }
  const now = await drawnUpAgain(ctx, agreement)
  if (!now.ok) return { shownHash: '', changes: [] }
  return { shownHash: now.value.sight.shownHash, changes: changedSince(agreement, now.value) }
}

const languageChoices = (
  own: Awaited<ReturnType<typeof ownTranslations>>,
  allowed: Readonly<Record<string, string>>,
): readonly LanguageChoice[] =>
  declarationLanguages.map((tag) => {
    const stored = own.find(({ language }) => language === tag)
    const status = stored?.status ?? declarationText(tag)?.status ?? 'UTKAST'
    const { nb, nn } = nameOf(tag)
    return { tag, name: { nb, nn }, status, signable: status !== 'UTKAST' || Object.hasOwn(allowed, tag) }
  })

const meetingView = (row: Awaited<ReturnType<typeof meetingsOf>>[number]): MeetingView => ({
  id: row.id,
  outcome: row.outcome as MeetingView['outcome'],
  heldOn: fromColumn(row.heldOn),
  place: row.place,
  method: row.method as MeetingView['method'],
  interpreter: row.interpreterName || row.interpreterNumber,
  followUpOn: fromNullableColumn(row.decision?.followUpOn ?? row.followUpOn),
  leaderDecision: row.leaderDecision,
  decided: row.decision && {
    decision: row.decision.decision as RefusalDecision,
    reason: row.decision.reason,
  },
  reason: row.refusalCode ?? row.postponedReason,
  notices: row.notices,
})

const agreementView = async (ctx: Ctx, agreement: Agreement): Promise<AgreementView> => {
  const { id, kind, status, facts, shownDocumentId, signedDocumentId } = agreement
  const { municipalityId } = ctx.actor
  const { nb, nn } = nameOf(agreement.language)
  return {
    id,
    kind,
    status,
    facts,
    shownDocumentId,
    signedDocumentId,
    language: { nb, nn },
    ...(await nowOf(ctx, agreement)),
    sha256: signedDocumentId && (await documentHashOf(ctx.tx, municipalityId, signedDocumentId)),
    textStatus:
      agreementText(kind, await textInForce(ctx, agreement.language), facts.writtenForm)?.translationStatus ??
      'UTKAST',
    meetings: (await meetingsOf(ctx.tx, municipalityId, id)).map(meetingView),
    tabletIsOut: await hasOpenRoom(ctx.tx, municipalityId, id),
    papers: await signedPapersOf(ctx.tx, municipalityId, id),
  }
}

type Before = Awaited<ReturnType<typeof latestMeetingOf>>

/**
 * What the case already says, and where the day's meeting before this one was. What is evidence (who interprets with
 * which qualification, whether it is read aloud) nobody has said yet.
 */
const setupFor = (
  { of, language, municipality }: AgreementSource,
  today: LocalDate,
  before: Before,
): MeetingSetupForm => ({
  heldOn: today,
  place: before?.place || municipality,
  readAloud: '',
  languageRead: language,
  withInterpreter: of.interpreterNeeded ? 'YES' : 'NO',
  interpreter: {
    name: '',
    number: '',
    category: '',
    language,
    dialect: '',
    mode: (before?.interpreterMode ?? 'IN_PERSON') as 'IN_PERSON',
    minor: false,
    relative: false,
    confidentialityConfirmed: false,
    impartialityConfirmed: false,
    unqualifiedReason: '',
    languageReason: '',
    languageConfirmed: false,
  },
  noInterpreterReason: '',
  noInterpreterText: '',
})

type Waiting = Awaited<ReturnType<typeof waitingForSignature>>[number]

/** Nothing signed, something made ready beside it, or a contract that the policy asks to be followed by a declaration. */
const waits = (row: Waiting, settings: Settings, today: LocalDate) =>
  row.signed === null || row.status !== null || resigns(row.signed, row, settings, today)

/** The next of the reader's own participants. */
const nextInLine = async (
  ctx: Ctx,
  settings: Settings,
  participantId: string,
): Promise<AgreementNext | null> => {
  const waiting = await waitingForSignature(ctx.tx, ctx.actor.municipalityId)
  const next = waiting.find(
    (row) =>
      row.participantId !== participantId &&
      row.adviserId === ctx.actor.id &&
      waits(row, settings, ctx.today),
  )
  return next ? { participantId: next.participantId, name: next.name } : null
}

/** A signed file, as it is listed. */
const fileOf = ({ kind, facts, signedDocumentId }: Agreement): SignedFile | null =>
  signedDocumentId
    ? { kind, code: facts.code, preparedOn: facts.preparedOn, documentId: signedDocumentId }
    : null

/** The page of a case about its agreement; null without such a case. */
export const agreementForCase = defineQuery(
  'declaration:read',
  async (ctx, participantId: string): Promise<AgreementPageView | null> => {
    if (!isId(participantId)) return null
    const { tx, actor, today } = ctx
    const source = await agreementSource(tx, actor.municipalityId, participantId)
    if (source === 'not-found') return null
    if (typeof source === 'string') return { waitsFor: source }

    const settings = await municipalSettings(ctx)
    const answer = askAgreement({ of: source.of, settings, today })
    const signed = await signedOfCase(tx, actor.municipalityId, participantId)
    const open = await openOfCase(tx, actor.municipalityId, participantId)
    const agreement = open ?? signed
    const anew = resigns(signed, source, settings, today)
    const earlier = await replacedOfCase(tx, actor.municipalityId, participantId)
    return {
      waitsFor: null,
      kind: anew || (answer.ok && answer.value.type === 'DECLARATION') ? 'DECLARATION' : 'CONTRACT',
      asksAnew: anew && !open,
      inForce: open && signed && fileOf(signed),
      earlier: earlier.flatMap((one) => fileOf(one) ?? []),
      refused: (await refusedOfCase(tx, actor.municipalityId, participantId)).map(refusedView),
      recheck: answer.ok ? answer.value.recheck : [],
      language: source.language,
      languages: languageChoices(await ownTranslations(ctx), settings.draftTranslationsAllowed),
      agreement: agreement && (await agreementView(ctx, agreement)),
      setup: setupFor(source, today, await latestMeetingOf(tx, actor.municipalityId, actor.id, today)),
      copyByQr: settings.copyByQr && !(await isProtected(tx, actor.municipalityId, participantId)),
      next: await nextInLine(ctx, settings, participantId),
      knownInterpreters: await knownInterpreters(tx, actor.municipalityId),
      understood: source.of.languages,
      interpreterLanguages: spokenLanguages.map(({ tag, nb, nn }) => ({ tag, name: { nb, nn } })),
      today,
    }
  },
)

/** Everyone with a plan that is set who has not signed, or who has a correction or a new kind to sign, the longest wait first. */
export const waitingList = defineQuery('declaration:read', async (ctx): Promise<readonly WaitingView[]> => {
  const { tx, actor, today } = ctx
  const settings = await municipalSettings(ctx)
  const rows = await waitingForSignature(tx, actor.municipalityId)
  const waiting = rows.filter((row) => waits(row, settings, today))
  return waiting.map(({ language, of: { planDate }, signed: _signed, planId: _plan, ...row }) => {
    const { nb, nn } = nameOf(language)
    return { ...row, planDate, tag: language, language: { nb, nn }, days: daysBetween(planDate, today) }
  })
})

/** A case's stored document: its bytes as they are, and their fingerprint; null when there is none here. */
export const caseDocument = defineQuery(
  'declaration:read',
  async ({ tx, actor }, participantId: string, documentId: string) => {
    if (!isId(documentId)) return null
    const document = await documentBytes(tx, actor.municipalityId, documentId)
    return document?.participantId === participantId ? document : null
  },
)
