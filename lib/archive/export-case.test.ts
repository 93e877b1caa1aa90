import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { registerParticipant } from '#lib/participants/register-participant'
import { Forbidden } from '#lib/platform/access'
import { insertCase, setSetting } from '#lib/testing/case-rows'
import { FJORDVIK, GRANLI, openDatabase } from '#lib/testing/database'
import { registration } from '#lib/testing/registration'
import { granted, refused } from '#lib/testing/results'
import { exportCase } from './export-case'

const { asOwner, callerAs } = await openDatabase()
const leader = await callerAs(['leader'])
const pdf = Buffer.from('%PDF-1.7 vedtak')

const register = async (changes: Parameters<typeof registration>[0]) => {
  const { id } = granted(await registerParticipant(leader, registration(changes)))
  await asOwner(
    `INSERT INTO "Document" ("municipalityId", "participantId", "kind", "mediaType", "bytes", "sha256", "createdById")
     VALUES ($1, $2, 'DECLARATION_SIGNED', 'application/pdf', $3, encode(sha256($3), 'hex'), $4)`,
    [FJORDVIK, id, pdf, leader.actor.id],
  )
  return id
}

const unzip = (bytes: Uint8Array): ReadonlyMap<string, Buffer> => {
  const all = Buffer.from(bytes)
  const files = new Map<string, Buffer>()
  for (let at = 0; all.readUInt32LE(at) === 0x04034b50; ) {
    const [size, length] = [all.readUInt32LE(at + 18), all.readUInt16LE(at + 26)]
    const name = all.subarray(at + 30, at + 30 + length).toString('utf8')
    files.set(name, inflateRawSync(all.subarray(at + 30 + length, at + 30 + length + size)))
    at += 30 + length + size
  }
  return files
}

const filesOf = async (participantId: string) =>
  unzip(granted(await exportCase(leader, { participantId })).bytes)

const xmlsIn = (files: ReadonlyMap<string, Buffer>) =>
  [...files].filter(([name]) => name.endsWith('.xml')).map(([, bytes]) => bytes.toString('utf8'))

const folder = resolve(process.env.FIKS_ARKIV_XSD ?? '../shared/xsd')
const hasSchemas = existsSync(join(folder, 'metadatakatalog.xsd'))

let hostile = ''
beforeAll(async () => {
  hostile = await register({ givenName: 'Vakker <b>&"', familyName: 'Blomst 🌼' })
})

describe('a case for the archive', () => {
  test(
    hasSchemas
      ? 'is valid against the official schemas of Fiks Arkiv, whatever its names hold'
      : `is NOT held against the official schemas: ${folder} is not there (FIKS_ARKIV_XSD names it)`,
    async () => {
      const xmls = xmlsIn(await filesOf(hostile))
      expect(xmls).toHaveLength(2)
      if (!hasSchemas) return
      const name = readdirSync(folder).find((file) => file.includes('arkivmelding.opprett')) ?? ''
      const read = (fileName: string) => ({
        fileName,
        contents: readFileSync(join(folder, fileName), 'utf8'),
      })
      const check = (contents: string) =>
        validateXML({
          xml: [{ fileName: 'arkivmelding.xml', contents }],
          schema: [read(name)],
          preload: [read('metadatakatalog.xsd')],
        })
      for (const xml of xmls) expect((await check(xml)).errors).toEqual([])
      expect((await check((xmls[1] ?? '').replace('journalposttype', 'journaltype'))).valid).toBe(false)
    },
  )

  test('holds each file with its fingerprint, and is the same bytes each time', async () => {
    const files = await filesOf(hostile)
    const names = [...files.keys()]
    expect(names).toEqual([
      '000-sak/arkivmelding.xml',
      expect.stringMatching(/^001-.*\/arkivmelding\.xml$/),
      expect.stringMatching(/^001-.*\.pdf$/),
    ])
    const sha256 = createHash('sha256').update(pdf).digest('hex')
    expect(files.get(names[2] ?? '')).toEqual(pdf)
    expect(files.get(names[1] ?? '')?.toString()).toContain(`<sjekksum>${sha256}</sjekksum>`)
    const [first, second] = [
      await exportCase(leader, { participantId: hostile }),
      await exportCase(leader, { participantId: hostile }),
    ]
    expect(granted(first).bytes).toEqual(granted(second).bytes)
    const events = await asOwner(`SELECT "detail" FROM "AuditEvent" WHERE "action" = 'archive.exported'`)
    expect(new Set(events.map(({ detail }) => JSON.stringify(detail))).size).toBe(1)
  })

  test('that is address-protected stays until the archive takes its code, and then leaves without the name', async () => {
    const id = await register({
      givenName: 'Skjult',
      familyName: 'Person',
      addressProtection: 'STRENGT_FORTROLIG',
    })
    expect(refused(await exportCase(leader, { participantId: id })).code).toBe('screening-code-missing')
    await setSetting(asOwner, 'archiveProtected', 'SEND')
    const xml = xmlsIn(await filesOf(id)).join('')
    expect(xml).toContain('STRENGT_FORTROLIG')
    expect(xml).not.toMatch(/Skjult|Person,/)
  })

  test('is not found in another municipality, and not for advisers', async () => {
    const elsewhere = await insertCase(asOwner, { municipalityId: GRANLI })
    expect(refused(await exportCase(leader, { participantId: elsewhere })).code).toBe('not-found')
    await expect(exportCase(await callerAs(['adviser']), { participantId: hostile })).rejects.toThrow(
      Forbidden,
    )
  })
})
