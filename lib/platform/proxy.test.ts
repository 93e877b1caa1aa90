import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { openDatabase } from '#lib/testing/database'
import { proxy } from '../../proxy'

await openDatabase()

test('whoever has met us by https meets us by nothing else for a year, and keeps no page', async () => {
  process.env.NEXTAUTH_URL = 'https://fotfeste.kommune.example'
  const { headers } = await proxy(new NextRequest('https://fotfeste.kommune.example/logg-inn'))
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000')
  expect(headers.get('cache-control')).toBe('no-store')
  const [, nonce] =
    /script-src 'self' 'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '') ?? []
  expect(nonce?.length).toBeGreaterThan(20)
})
