import { describe, expect, test } from 'vitest'
import { Forbidden } from '#lib/platform/access'
import { insertStudent } from '#lib/testing/class-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { attachDocument, attachedDocument, attachmentList } from './attach-document'
import { MOST_BYTES } from './document-size'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
const text = (words: string) => new TextEncoder().encode(words)
const days = { fromDate: '2027-03-08', toDate: '2027-03-09', name: 'legeerklæring.pdf' }

describe('a document of absence', () => {
  test('is kept byte for byte, with the kind that its bytes say', async () => {
    const participantId = await insertStudent(asOwner)
    const { id } = granted(await attachDocument(adviser, { participantId, ...days, bytes: PNG }))
    expect(await attachmentList(adviser, participantId)).toEqual([
      { id, name: 'legeerklæring.pdf', from: '2027-03-08', to: '2027-03-09' },
    ])
    const found = await attachedDocument(adviser, participantId, id)
    expect(found?.mediaType).toBe('image/png')
    expect([...(found?.bytes ?? [])]).toEqual([...PNG])
  })

  test.each([
    ['a page of the web called PDF', text('<html><script>alert(1)</script>'), 'not-that-kind'],
    ['a program', Uint8Array.from([0x4d, 0x5a, 0x90, 0]), 'not-that-kind'],
    ['a drawing with script in it', text('<svg xmlns="http://www.w3.org/2000/svg">'), 'not-that-kind'],
    ['nothing', new Uint8Array(), 'too-large'],
    ['too much', new Uint8Array(MOST_BYTES + 1).fill(0x25), 'too-large'],
  ])('is not %s', async (_what, bytes, code) => {
    const participantId = await insertStudent(asOwner)
    expect(refused(await attachDocument(adviser, { participantId, ...days, bytes }))).toEqual({ code })
    expect(await attachmentList(adviser, participantId)).toEqual([])
  })

  test('belongs to its participant; another municipality finds neither, and a teacher may not', async () => {
    const participantId = await insertStudent(asOwner)
    const given = { participantId, ...days, bytes: text('%PDF-1.7') }
    const { id } = granted(await attachDocument(adviser, given))
    expect(await attachedDocument(adviser, await insertStudent(asOwner), id)).toBeNull()
    const elsewhere = await callerAs(['adviser'], { municipalityId: GRANLI })
    expect(refused(await attachDocument(elsewhere, given))).toEqual({ code: 'not-found' })
    expect(await attachedDocument(elsewhere, participantId, id)).toBeNull()
    await expect(attachDocument(await callerAs(['teacher']), given)).rejects.toBeInstanceOf(Forbidden)
  })
})
