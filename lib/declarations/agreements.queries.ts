import { z } from 'zod'
import { type Ctx, defineQuery } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { shownHash } from './agreement-facts'
import { askAgreement } from './agreement-law'
import { agreementSource } from './agreement-source.repo'
import { agreementText } from './agreement-text'
import { type Agreement, agreementOfPlan, documentBytes } from './agreements.repo'
import { changedSince } from './changed-since'
import { declarationLanguages, declarationText } from './declaration-text'
import { drawnUp } from './drawn-up'
import { meetingsOf } from './meetings.repo'

const isId = (text: string) => z.uuid().safeParse(text).success

const changesSince = async (ctx: Ctx, agreement: Agreement) => {
  const { preparedOn, code } = agreement.facts
  const now = await drawnUp(ctx, agreement.participantId, agreement.language, { preparedOn, code })
  return now.ok ? changedSince(agreement, now.value) : []
}

const languageChoices = (allowed: Readonly<Record<string, string>>) =>
  declarationLanguages.map((tag) => {
    const status = declarationText(tag)?.status ?? 'UTKAST'
    return { tag, status, signable: status !== 'UTKAST' || Object.hasOwn(allowed, tag) }
  })

const agreementView = async (ctx: Ctx, agreement: Agreement) => ({
  ...agreement,
  shownHash: shownHash(agreement),
  textStatus: agreementText(agreement.kind, agreement.language)?.translationStatus ?? 'UTKAST',
  changes: agreement.status === 'SIGNED' ? [] : await changesSince(ctx, agreement),
  meetings: await meetingsOf(ctx.tx, ctx.actor.municipalityId, agreement.id),
})

/** What a case's page about the agreement shows; a string says why there is nothing to sign; null without a case. */
export const agreementForCase = defineQuery('declaration:read', async (ctx, participantId: string) => {
  if (!isId(participantId)) return null
  const { tx, actor, today } = ctx
  const source = await agreementSource(tx, actor.municipalityId, participantId)
  if (source === 'not-found') return null
  if (typeof source === 'string') return { waitsFor: source, agreement: null, source: null }

  const settings = await municipalSettings(ctx)
  const answer = askAgreement({ of: source.of, settings, today })
  const agreement = await agreementOfPlan(tx, actor.municipalityId, source.planId)
  return {
    waitsFor: null,
    source: { name: source.name, language: source.language, of: source.of },
    law: answer.ok ? answer.value : null,
    languages: languageChoices(settings.draftTranslationsAllowed),
    agreement: agreement && (await agreementView(ctx, agreement)),
    today,
  }
})

/** The stored bytes of a document and their fingerprint; null when there is none here. */
export const agreementPdfBytes = defineQuery('declaration:read', async ({ tx, actor }, documentId: string) =>
  isId(documentId) ? documentBytes(tx, actor.municipalityId, documentId) : null,
)
