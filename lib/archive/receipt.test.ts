import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { Forbidden } from '#lib/platform/access'
import { insertCase } from '#lib/testing/case-rows'
import { FJORDVIK, GRANLI, openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { archiveState } from './archive.queries'
import { importReceipts } from './import-receipts'
import { readReceipts } from './receipt'

const { asOwner, callerAs } = await openDatabase()
const leader = await callerAs(['leader'])
const neighbour = await callerAs(['leader'], { municipalityId: GRANLI })
const participantId = await insertCase(asOwner, { municipalityId: FJORDVIK })
const [document] = await asOwner(
  `INSERT INTO "Document" ("municipalityId", "participantId", "kind", "mediaType", "bytes", "sha256", "createdById")
   VALUES ($1, $2, 'DECLARATION_SIGNED', 'application/pdf', $3, encode(sha256($3), 'hex'), $4) RETURNING "id"::text`,
  [FJORDVIK, participantId, Buffer.from('%PDF-1.7'), leader.actor.id],
)
const documentId = String(document?.id)

const SPACE =
  'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/kvittering/v1'
const keyed = (key: string) =>
  `<referanseEksternNoekkel><m:fagsystem>Fotfeste</m:fagsystem><m:noekkel>${key}</m:noekkel></referanseEksternNoekkel>`
const whole = (inside: string) =>
  `<?xml version="1.0"?><arkivmeldingKvittering xmlns="${SPACE}" xmlns:m="x">${inside}</arkivmeldingKvittering>`
const caseReceipt = (id: string, systemId: string) =>
  whole(`<mappeKvittering xsi:type="saksmappeKvittering"><systemID>${systemId}</systemID>${keyed(`${FJORDVIK}/${id}`)}
    <opprettetEllerEksisterende>Opprettet</opprettetEllerEksisterende><saksaar>2027</saksaar><sakssekvensnummer>41</sakssekvensnummer></mappeKvittering>`)
const documentReceipt = (id: string) =>
  whole(`<registreringKvittering><systemID>${randomUUID()}</systemID>${keyed(`${FJORDVIK}/${id}`)}
    <registreringsID>2027/41-1</registreringsID></registreringKvittering>`)

const systemId = randomUUID()
const both = caseReceipt(participantId, systemId) + documentReceipt(documentId)
const failure = whole('<registreringFeilet><feiltype>Ugyldigforespoersel</feiltype></registreringFeilet>')

test('the archive gives the case and its documents their numbers, once, however often it says so', async () => {
  expect(await archiveState(leader, participantId)).toMatchObject({ number: null, documents: 1, archived: 0 })
  expect(granted(await importReceipts(leader, { participantId, xml: both + failure }))).toMatchObject({
    imported: 2,
    failed: 1,
  })
  expect(await archiveState(leader, participantId)).toMatchObject({
    number: '2027/41',
    documents: 1,
    archived: 1,
  })
  expect(
    granted(await importReceipts(leader, { participantId, xml: caseReceipt(participantId, systemId) })),
  ).toMatchObject({ imported: 0 })
  const rows = await asOwner(`SELECT count(*)::int AS n FROM "ArchiveReceipt"`)
  expect(rows).toEqual([{ n: 2 }])
})

test.each([
  ['another id for what has one', () => caseReceipt(participantId, randomUUID()), 'differs'],
  ['another case', () => caseReceipt(randomUUID(), systemId), 'other-case'],
  ['another municipality', () => both.replaceAll(`${FJORDVIK}/`, `${GRANLI}/`), 'other-case'],
  ['something else', () => '<html></html>', 'not-receipt'],
  ['no XML at all', () => 'kvittert', 'invalid-input'],
  [
    'entities that grow',
    () => `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${caseReceipt(participantId, systemId)}`,
    'not-receipt',
  ],
  ['the key of another system', () => both.replaceAll('Fotfeste', 'Annet'), 'not-receipt'],
])('a receipt of %s is refused', async (_what, xml, code) => {
  expect(refused(await importReceipts(leader, { participantId, xml: xml() }))).toMatchObject({ code })
})

test('receipts are for those who export, in their own municipality', async () => {
  expect(refused(await importReceipts(neighbour, { participantId, xml: both }))).toEqual({
    code: 'not-found',
  })
  expect(await archiveState(neighbour, participantId)).toBeNull()
  await expect(importReceipts(await callerAs(['adviser']), { participantId, xml: both })).rejects.toThrow(
    Forbidden,
  )
})

test('a long text that only looks like a receipt is read in no time', () => {
  const began = performance.now()
  expect(readReceipts('<mappeKvittering>'.repeat(20_000))).toBeNull()
  expect(performance.now() - began).toBeLessThan(2_000)
})
