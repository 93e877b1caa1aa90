import { BlockList, isIP } from 'node:net'
import { networkOf } from '#lib/values/network'

/**
 * Whose request it is: what the reverse proxy before us saw. It writes its own last, so what a sender claims to be
 * stands before it and is not believed. Empty where nothing is known.
 */
export const senderAddress = (headers: Headers): string => {
  const seen = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  return seen.replace(/^::ffff:(?=\d+\.)/i, '')
}

/** Whether an address lies in one of the ranges. One that is no address lies in none. */
export const isWithin = (address: string, ranges: readonly string[]): boolean => {
  const kind = isIP(address)
  if (kind === 0) return false
  const list = new BlockList()
  for (const range of ranges) {
    const network = networkOf(range)
    if (network) list.addSubnet(network.address, network.bits, network.type)
  }
  return list.check(address, kind === 6 ? 'ipv6' : 'ipv4')
}
