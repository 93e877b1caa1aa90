import { isId } from '#lib/i18n/input'
import { spokenLanguage, spokenLanguages } from '#lib/i18n/languages'
import { same, type Text } from '#lib/i18n/text'
import { fromColumn, fromNullableColumn } from '#lib/platform/civil-date'
import { type Ctx, defineQuery } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { daysBetween, type LocalDate } from '#lib/values/local-date'
import type {
  AgreementNext,
  AgreementPageView,
  AgreementView,
  LanguageChoice,
  MeetingView,
  WaitingView,
} from './agreement.view'
import { shownHash } from './agreement-facts'
import { askAgreement } from './agreement-law'
import { type AgreementSource, agreementSource } from './agreement-source.repo'
import { agreementText } from './agreement-text'
import {
  type Agreement,
  agreementOfPlan,
  documentBytes,
  documentHashOf,
  waitingForSignature,
} from './agreements.repo'
import { changedSince } from './changed-since'
import { isProtected } from './copies.repo'
import { declarationLanguages, declarationText } from './declaration-text'
import { drawnUp } from './drawn-up'
import { knownInterpreters } from './known-interpreters.repo'
import type { MeetingSetupForm } from './meeting.schema'
import { latestMeetingOf, meetingsOf } from './meetings.repo'
import { signedPapersOf } from './signed-papers.repo'
import { ownTranslations, textInForce } from './texts-in-force'

const nameOf = (tag: string): Text => spokenLanguage(tag) ?? same(tag)

const changesSince = async (ctx: Ctx, agreement: Agreement) => {
  if (agreement.status === 'SIGNED') return []
  const { preparedOn, code, writtenForm } = agreement.facts
  const now = await drawnUp(ctx, agreement.participantId, agreement.language, {
    preparedOn,
    code,
    writtenForm,
  })
  return now.ok ? changedSince(agreement, now.value) : []
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
  followUpOn: fromNullableColumn(row.followUpOn),
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
    shownHash: shownHash(agreement),
    sha256: signedDocumentId && (await documentHashOf(ctx.tx, municipalityId, signedDocumentId)),
    textStatus:
      agreementText(kind, await textInForce(ctx, agreement.language), facts.writtenForm)?.translationStatus ??
      'UTKAST',
    changes: await changesSince(ctx, agreement),
    meetings: (await meetingsOf(ctx.tx, municipalityId, id)).map(meetingView),
    papers: await signedPapersOf(ctx.tx, municipalityId, id),
  }
}

type Before = Awaited<ReturnType<typeof latestMeetingOf>>

/** What the case already says, and the day's meeting before this one: of ten in an afternoon nine begin ready. */
const setupFor = (
  { of, language, municipality }: AgreementSource,
  today: LocalDate,
  before: Before,
): MeetingSetupForm => ({
  heldOn: today,
  place: before?.place || municipality,
  readAloud: before?.readAloud ?? true,
  languageRead: language,
  withInterpreter: of.interpreterNeeded ? 'YES' : 'NO',
  interpreter: {
    name: '',
    number: '',
    category: 'B',
    language,
    dialect: '',
    mode: (before?.interpreterMode ?? 'IN_PERSON') as 'IN_PERSON',
    minor: false,
    relative: false,
    confidentialityConfirmed: false,
    impartialityConfirmed: false,
    unqualifiedReason: '',
    languageReason: '',
  },
  noInterpreterReason: '',
  noInterpreterText: '',
})

const nextInLine = async ({ tx, actor }: Ctx, participantId: string): Promise<AgreementNext | null> => {
  const waiting = await waitingForSignature(tx, actor.municipalityId)
  const next = waiting.find((row) => row.participantId !== participantId)
  return next ? { participantId: next.participantId, name: next.name } : null
}

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
    const agreement = await agreementOfPlan(tx, actor.municipalityId, source.planId)
    return {
      waitsFor: null,
      kind: answer.ok ? answer.value.type : 'CONTRACT',
      language: source.language,
      languages: languageChoices(await ownTranslations(ctx), settings.draftTranslationsAllowed),
      agreement: agreement && (await agreementView(ctx, agreement)),
      setup: setupFor(source, today, await latestMeetingOf(tx, actor.municipalityId, actor.id, today)),
      copyByQr: settings.copyByQr && !(await isProtected(tx, actor.municipalityId, participantId)),
      next: await nextInLine(ctx, participantId),
      knownInterpreters: await knownInterpreters(tx, actor.municipalityId),
      understood: source.of.languages,
      interpreterLanguages: spokenLanguages.map(({ tag, nb, nn }) => ({ tag, name: { nb, nn } })),
      today,
    }
  },
)

/** Everyone with a plan that is set and nothing signed, the longest wait first. */
export const waitingList = defineQuery(
  'declaration:read',
  async ({ tx, actor, today }): Promise<readonly WaitingView[]> => {
    const rows = await waitingForSignature(tx, actor.municipalityId)
    return rows.map(({ language, planDate, ...row }) => {
      const { nb, nn } = nameOf(language)
      return { ...row, planDate, tag: language, language: { nb, nn }, days: daysBetween(planDate, today) }
    })
  },
)

/** A case's stored document: its bytes as they are, and their fingerprint; null when there is none here. */
export const caseDocument = defineQuery(
  'declaration:read',
  async ({ tx, actor }, participantId: string, documentId: string) => {
    if (!isId(documentId)) return null
    const document = await documentBytes(tx, actor.municipalityId, documentId)
    return document?.participantId === participantId ? document : null
  },
)
