import { describe, expect, test } from 'vitest'
import { Forbidden, ROLES } from '#lib/platform/access'
import { ownMunicipality } from '#lib/platform/municipality.queries'
import { FJORDVIK, GRANLI, openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { setArms } from './set-arms'
import { ownLook } from './settings.queries'

const { asOwner, callerAs } = await openDatabase()
const administrator = await callerAs(['administrator'])
const neighbour = await callerAs(['administrator'], { municipalityId: GRANLI })
const SHIELD = 'M0 0H4V3L2 5L0 3Z'
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 5"><path d="${SHIELD}" fill="#045460"/></svg>`
const put = async (text: string, caller = administrator) =>
  setArms(caller, { svg: text, version: (await ownLook(caller)).version })

describe('the municipality’s arms', () => {
  test('are set for one’s own municipality, seen by everyone there, and taken away again', async () => {
    granted(await put(svg))
    const arms = { width: 4, height: 5, paths: [{ d: SHIELD, fill: '#045460' }] }
    expect((await ownMunicipality(await callerAs(['adviser']))).arms).toEqual(arms)
    expect((await ownMunicipality(neighbour)).arms).toBeUndefined()
    granted(await put(''))
    expect((await ownLook(administrator)).arms).toBeUndefined()
    const events = await asOwner(
      `SELECT "subjectId", "detail" FROM "AuditEvent" WHERE "action" = 'municipality.arms-set' ORDER BY "sequence"`,
    )
    expect(events).toEqual([
      { subjectId: FJORDVIK, detail: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/), paths: 1 } },
      { subjectId: FJORDVIK, detail: { removed: true } },
    ])
  })

  test.each([
    ['that is no drawing', 'GIF89a', 'arms-not-svg'],
    ['with a script', svg.replace('</svg>', '<script/></svg>'), 'arms-unknown-part'],
    ['with a zero byte', svg.replace('M0', 'M\u00000'), 'arms-shape'],
  ])('are refused from a file %s', async (_, text, code) => {
    expect(refused(await put(text)).code).toBe(code)
    expect((await ownLook(administrator)).arms).toBeUndefined()
  })

  test('are refused when the file is larger than any arms', async () => {
    expect(refused(await put(' '.repeat(200_001)))).toMatchObject({
      code: 'invalid-input',
      fields: { svg: expect.any(String) },
    })
  })

  test('are not set over what someone else has changed meanwhile', async () => {
    const { version } = await ownLook(administrator)
    expect(refused(await setArms(administrator, { svg, version: version - 1 })).code).toBe('stale')
  })

  test.each(ROLES.filter((role) => role !== 'administrator'))('are not for %s to set', async (role) => {
    await expect(setArms(await callerAs([role]), { svg, version: 1 })).rejects.toThrow(Forbidden)
  })
})
