import 'server-only'
import { isId } from '#lib/i18n/input'
import { defineQuery, defineUseCase } from '#lib/platform/use-case'
import { fileKind } from '#lib/values/file-kind'
import { ok, refuse } from '#lib/values/result'
import { absencePeople } from './absence.repo'
import { attachDocumentSchema } from './attach-document.schema'
import { type AttachmentView, attachmentBytes, attachmentsOf, insertAttachment } from './attachments.repo'
import { MOST_BYTES } from './document-size'

/** Keeps a document with a participant's absence: a legeerklæring, a letter. Its kind is what its bytes say. */
export const attachDocument = defineUseCase({
  name: 'absence.document-attached',
  permission: 'attendance:decide',
  input: attachDocumentSchema,
  async run({ participantId, fromDate, toDate, name, bytes }, { tx, actor }) {
    const [person] = await absencePeople(tx, actor.municipalityId, [participantId])
    if (!person) return refuse({ code: 'not-found' } as const)
    if (bytes.length === 0 || bytes.length > MOST_BYTES) return refuse({ code: 'too-large' } as const)
    const mediaType = fileKind(bytes)
    if (!mediaType) return refuse({ code: 'not-that-kind' } as const)
    const days = { from: fromDate, to: toDate }
    const document = { participantId, ...days, name, mediaType, bytes, by: actor.id }
    const id = await insertAttachment(tx, actor.municipalityId, document)
    return ok({
      id,
      audit: { subjectType: 'participant', subjectId: participantId, detail: { fromDate, toDate } },
    })
  },
})

/** The documents of a participant's absence. */
export const attachmentList = defineQuery(
  'participant:read',
  async ({ tx, actor }, participantId: string): Promise<readonly AttachmentView[]> =>
    isId(participantId) ? attachmentsOf(tx, actor.municipalityId, participantId) : [],
)

/** One of them with its bytes. Null: none such. */
export const attachedDocument = defineQuery(
  'participant:read',
  async ({ tx, actor }, participantId: string, id: string) =>
    isId(participantId) && isId(id) ? attachmentBytes(tx, actor.municipalityId, participantId, id) : null,
)
