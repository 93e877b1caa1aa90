import 'server-only'
import { z } from 'zod'
import { id } from '#lib/i18n/input'
import { documentKindText } from '#lib/i18n/texts/archive'
import { documentHash } from '#lib/platform/document-hash'
import { defineUseCase } from '#lib/platform/use-case'
import { type ZipFile, zip } from '#lib/platform/zip'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { ok, refuse } from '#lib/values/result'
import { caseForArchive, documentsForArchive } from './archive.repo'
import { type ArchiveCase, caseMessage, documentMessage } from './arkivmelding'

type Documents = Awaited<ReturnType<typeof documentsForArchive>>

const second = (moment: Date) => `${moment.toISOString().slice(0, 19)}Z`

const filesOf = (of: ArchiveCase, documents: Documents): readonly ZipFile[] => [
  { name: '000-sak/arkivmelding.xml', bytes: Buffer.from(caseMessage(of)) },
  ...documents.flatMap(({ id: documentId, kind, bytes, sha256, createdAt, createdBy }, at) => {
    const folder = `${String(at + 1).padStart(3, '0')}-${documentId}`
    const filename = `${documentId}.pdf`
    const facts = { id: documentId, kind, filename, sha256, size: bytes.length, createdBy }
    const xml = documentMessage(of, {
      ...facts,
      title: documentKindText(kind),
      createdAt: second(createdAt),
    })
    return [
      { name: `${folder}/arkivmelding.xml`, bytes: Buffer.from(xml) },
      { name: `${folder}/${filename}`, bytes },
    ]
  }),
]

/**
 * A case for the archive: a message for the case and one for each finished document, with its file. The same
 * case gives the same bytes, and every part its own lasting key. An address-protected case leaves only where the
 * municipality has said that its archive takes the screening code.
 */
export const exportCase = defineUseCase({
  name: 'archive.exported',
  permission: 'archive:export',
  input: z.object({ participantId: id }),
  async run({ participantId }, ctx) {
    const { tx, actor } = ctx
    const { municipalityId } = actor
    const found = await caseForArchive(tx, municipalityId, participantId)
    if (!found) return refuse({ code: 'not-found' } as const)
    const { archiveProtected } = await municipalSettings(ctx)
    if (found.addressProtection !== 'UGRADERT' && archiveProtected === 'HOLD')
      return refuse({ code: 'screening-code-missing' } as const)
    const of: ArchiveCase = {
      id: participantId,
      municipalityId,
      caseNumber: found.caseNumber,
      name: `${found.givenName} ${found.familyName}`,
      createdAt: second(found.createdAt),
      adviser: found.adviser?.name ?? null,
      protection: found.addressProtection,
    }
    const documents = await documentsForArchive(tx, municipalityId, participantId)
    const bytes = zip(filesOf(of, documents))
    const sha256 = documentHash(bytes)
    const detail = { sha256, documents: documents.length }
    return ok({
      bytes,
      caseNumber: found.caseNumber,
      audit: { subjectType: 'participant', subjectId: participantId, detail },
    })
  },
})
