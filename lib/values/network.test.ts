import { expect, test } from 'vitest'
import { LOCAL_NETWORKS, networkOf } from './network'

test.each([
  ['10.0.0.0/8', { address: '10.0.0.0', bits: 8, type: 'ipv4' }],
  ['193.213.1.5/32', { address: '193.213.1.5', bits: 32, type: 'ipv4' }],
  ['0.0.0.0/0', { address: '0.0.0.0', bits: 0, type: 'ipv4' }],
  ['2001:db8::/32', { address: '2001:db8::', bits: 32, type: 'ipv6' }],
  ['::1/128', { address: '::1', bits: 128, type: 'ipv6' }],
])('%s is a network', (text, network) => {
  expect(networkOf(text)).toEqual(network)
})

test.each([
  '',
  '10.0.0.0',
  '10.0.0/8',
  '10.0.0.256/8',
  '10.0.0.0/33',
  '1.2.3.4.5/8',
  '2001:db8::/129',
  '2001::db8::/32',
  'rådhuset/8',
  '10.0.0.0/8 ',
  '10.0.0.0/-1',
])('%j is none', (text) => {
  expect(networkOf(text)).toBeNull()
})

test('the local ones are networks', () => {
  expect(Object.keys(LOCAL_NETWORKS).filter((text) => networkOf(text) === null)).toEqual([])
})
