import { describe, expect, test } from 'vitest'
import { LOCAL_NETWORKS } from '#lib/values/network'
import { isWithin, senderAddress } from './sender-address'

const of = (forwarded: string) => senderAddress(new Headers({ 'x-forwarded-for': forwarded }))

test('is what the proxy saw, never what the sender claims', () => {
  expect(of('203.0.113.9')).toBe('203.0.113.9')
  expect(of('10.0.0.1, 203.0.113.9')).toBe('203.0.113.9')
  expect(of('::ffff:192.168.1.4')).toBe('192.168.1.4')
  expect(senderAddress(new Headers())).toBe('')
})

describe('an address within ranges', () => {
  const local = Object.keys(LOCAL_NETWORKS)
  test.each(['10.1.2.3', '172.31.255.255', '192.168.0.1', '127.0.0.1', '::1', 'fd12::1', 'fe80::1'])(
    '%s is local',
    (address) => {
      expect(isWithin(address, local)).toBe(true)
    },
  )
  test.each(['203.0.113.9', '172.32.0.1', '11.0.0.1', '2001:db8::1', '', 'localhost', '10.0.0.1, 10.0.0.2'])(
    '%j is not',
    (address) => {
      expect(isWithin(address, local)).toBe(false)
    },
  )
  test('is in the municipality’s own, and a range that is none holds nobody', () => {
    expect(isWithin('193.213.1.77', ['193.213.1.0/24'])).toBe(true)
    expect(isWithin('193.213.2.77', ['193.213.1.0/24'])).toBe(false)
    expect(isWithin('193.213.1.77', ['rådhuset', '193.213.1.0'])).toBe(false)
    expect(isWithin('10.0.0.1', [])).toBe(false)
  })
})
