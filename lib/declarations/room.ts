import 'server-only'
import { signLink } from '#lib/platform/link-token'
import { type Ctx, defineQuery } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { agreementSource } from './agreement-source.repo'
import { agreementText } from './agreement-text'
import { type Agreement, agreementById } from './agreements.repo'
import { changedSince } from './changed-since'
import { drawnUpAgain } from './drawn-up'
import { restRoom } from './rest-room'
import type { ClosedRoom, RoomView } from './room.view'
import { callerOf } from './room-caller'
import { readToken } from './room-token'
import { type Room, roomOfKey } from './rooms.repo'
import { agreementSight } from './sight'
import { roomWords } from './text/room'
import { textWithHash } from './texts-in-force'
import { whyClosed } from './why-closed'

const roomBehind = async (token: string | undefined): Promise<Room | null> => {
  const key = readToken(token)
  return key && roomOfKey(key)
}

const wordsIn = (language: string) => roomWords(language) ?? roomWords('nb')

/** What is shown, with the person it concerns; null when the text is nobody's any more. */
const shownOf = async (ctx: Ctx, { kind, language, facts, participantId, translationHash }: Agreement) => {
  const source = await agreementSource(ctx.tx, ctx.actor.municipalityId, participantId)
  const text = agreementText(kind, await textWithHash(ctx, language, translationHash), facts.writtenForm)
  if (typeof source === 'string' || !text) return null
  const sight = agreementSight({ kind, language, text, facts, identityNumber: source.identityNumber })
  return sight && { sight, ownScriptName: source.ownScriptName }
}

/** What was made ready is no longer what the case says: nobody should read it to the end in vain. */
const isOutdated = async (ctx: Ctx, agreement: Agreement) => {
  const now = await drawnUpAgain(ctx, agreement)
  return !now.ok || changedSince(agreement, now.value).length > 0
}

const read = defineQuery('declaration:sign', async (ctx, room: Room): Promise<RoomView | null> => {
  const { tx, actor } = ctx
  const agreement = await agreementById(tx, actor.municipalityId, room.agreementId)
  if (!agreement || (await isOutdated(ctx, agreement))) return null
  const { kind, language, facts } = agreement
  const shown = await shownOf(ctx, agreement)
  const [own, norwegian] = [wordsIn(agreement.language), roomWords('nb')]
  if (!shown || !own || !norwegian) return null
  const { sight, ownScriptName } = shown
  const { name, municipality } = facts
  return {
    roomId: room.id,
    deliveryKey: signLink('room', { municipalityId: actor.municipalityId, id: room.id }),
    participantId: agreement.participantId,
    kind,
    language,
    ...sight,
    words: { own, norwegian },
    person: { name, ownScriptName },
    municipality,
    ownMunicipality: (await municipalSettings(ctx)).ownNames[language] ?? null,
    place: room.setup.place,
    heldOn: room.setup.heldOn,
    interpreter: room.setup.withInterpreter === 'YES' ? room.setup.interpreter?.name || null : null,
    staff: room.actor.name,
    progress: room.progress,
  }
})

/** Why nothing is shown, and the language to say it in. */
const readClosed = defineQuery('declaration:sign', async (ctx, room: Room): Promise<ClosedRoom | null> => {
  const agreement = await agreementById(ctx.tx, ctx.actor.municipalityId, room.agreementId)
  const language = agreement?.language ?? 'nb'
  const [own, norwegian] = [wordsIn(language), roomWords('nb')]
  if (!own || !norwegian) return null
  return { closed: await whyClosed(ctx, room), language, words: { own, norwegian } }
})

/** What the tablet shows: this agreement and nothing else; or why it is done, taken back or too old. */
export const roomView = async (token: string | undefined): Promise<RoomView | ClosedRoom | null> => {
  const room = await roomBehind(token)
  if (!room) return null
  const view = room.state === 'open' ? await read(callerOf(room), room) : null
  return view ?? readClosed(callerOf(room), room)
}

const readCase = defineQuery('declaration:sign', async ({ tx, actor }, { agreementId }: Room) => {
  const agreement = await agreementById(tx, actor.municipalityId, agreementId)
  return agreement?.participantId ?? null
})

/**
 * The case that was read on this tablet, for the one who gets it back; null when it was long ago, or when the case
 * is open no more to the one who handed it over: signing in never rests on it.
 */
export const caseOfRoom = async (token: string | undefined): Promise<string | null> => {
  const room = await roomBehind(token)
  return room && room.state !== 'expired' ? readCase(callerOf(room), room).catch(() => null) : null
}

/** Keeps where the reading rests: it goes on from there on this tablet or on another. */
export const restInRoom = async (token: string | undefined, progress: unknown): Promise<boolean> => {
  const room = await roomBehind(token)
  if (room?.state !== 'open') return false
  const { id: roomId, agreementId } = room
  return (await restRoom(callerOf(room), { roomId, agreementId, progress })).ok
}
