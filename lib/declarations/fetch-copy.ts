import 'server-only'
import { z } from 'zod'
import { id } from '#lib/i18n/input'
import { today } from '#lib/platform/clock'
import { type Ctx, defineQuery, defineUseCase } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { ok, refuse } from '#lib/values/result'
import { documentBytes } from './agreements.repo'
import { copyOfKey, isProtected, markFetched } from './copies.repo'
import { readToken } from './room-token'

/** Asked again at the door: the choice or the person's protection may have changed since the code was shown. */
const mayFetch = async (ctx: Ctx, participantId: string) =>
  (await municipalSettings(ctx)).copyByQr &&
  !(await isProtected(ctx.tx, ctx.actor.municipalityId, participantId))

const take = defineUseCase({
  name: 'copy.fetched',
  permission: 'declaration:sign',
  input: z.object({ copyId: id, documentId: id }),
  run: async ({ copyId, documentId }, ctx) => {
    const { tx, actor } = ctx
    const document = await documentBytes(tx, actor.municipalityId, documentId)
    if (!document || !(await mayFetch(ctx, document.participantId))) return refuse({ code: 'not-found' })
    if (!(await markFetched(tx, actor.municipalityId, copyId))) return refuse({ code: 'not-found' })
    const audit = { subjectType: 'participant', subjectId: document.participantId, detail: { copyId } }
    return ok({ bytes: document.bytes, audit })
  },
})

const open = defineQuery('declaration:sign', mayFetch)

const behind = async (token: string) => {
  const key = readToken(token)
  return key && copyOfKey(key)
}

/** The language of a copy that can still be fetched, or null. Looking takes nothing. */
export const offeredCopy = async (token: string): Promise<{ language: string } | null> => {
  const copy = await behind(token)
  if (!copy || !(await open({ actor: copy.actor, today: today() }, copy.participantId))) return null
  return { language: copy.language }
}

/** The bytes, the first time; null ever after. On the watch of the person who offered it. */
export const fetchCopy = async (token: string): Promise<Uint8Array<ArrayBuffer> | null> => {
  const copy = await behind(token)
  if (!copy) return null
  const caller = { actor: copy.actor, today: today() }
  const taken = await take(caller, { copyId: copy.id, documentId: copy.documentId })
  return taken.ok ? taken.value.bytes : null
}
