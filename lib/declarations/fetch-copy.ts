import 'server-only'
import { z } from 'zod'
import { id } from '#lib/i18n/input'
import { today } from '#lib/platform/clock'
import { isWithin } from '#lib/platform/sender-address'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { documentBytes } from './agreements.repo'
import { copyOfKey, markFetched } from './copies.repo'
import { readToken } from './room-token'

const take = defineUseCase({
  name: 'copy.fetched',
  permission: 'declaration:sign',
  input: z.object({ copyId: id, documentId: id }),
  run: async ({ copyId, documentId }, { tx, actor }) => {
    const document = await documentBytes(tx, actor.municipalityId, documentId)
    if (!document || !(await markFetched(tx, actor.municipalityId, copyId)))
      return refuse({ code: 'not-found' })
    const audit = { subjectType: 'participant', subjectId: document.participantId, detail: { copyId } }
    return ok({ bytes: document.bytes, audit })
  },
})

const behind = async (token: string) => {
  const key = readToken(token)
  return key && copyOfKey(key)
}

type Offered = { readonly language: string; readonly outside: boolean }

/**
 * A copy that can still be fetched, in which language; null for none. `outside`: not on the municipality's networks,
 * from which alone it is handed out. Looking takes nothing.
 */
export const offeredCopy = async (token: string, address: string): Promise<Offered | null> => {
  const copy = await behind(token)
  return copy && { language: copy.language, outside: !isWithin(address, copy.networks) }
}

/** The bytes, the first time; null ever after, and from elsewhere. On the watch of the person who offered it. */
export const fetchCopy = async (token: string, address: string): Promise<Uint8Array<ArrayBuffer> | null> => {
  const copy = await behind(token)
  if (!copy || !isWithin(address, copy.networks)) return null
  const caller = { actor: copy.actor, today: today() }
  const taken = await take(caller, { copyId: copy.id, documentId: copy.documentId })
  return taken.ok ? taken.value.bytes : null
}
