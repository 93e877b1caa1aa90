const partsOf = (text: string) => /^([\d.]+|[\da-f:]+)\/(\d{1,3})$/i.exec(text)

/** A network range, `10.0.0.0/8` or `2001:db8::/32`, in its parts; null for anything else. */
export const networkOf = (
  text: string,
): { readonly address: string; readonly bits: number; readonly type: 'ipv4' | 'ipv6' } | null => {
  const [, address = '', length = ''] = partsOf(text) ?? []
  const bits = Number(length)
  if (address.includes(':'))
    return URL.canParse(`http://[${address}]`) && bits <= 128 ? { address, bits, type: 'ipv6' } : null
  const numbers = address.split('.')
  const sound = numbers.length === 4 && numbers.every((one) => /^\d{1,3}$/.test(one) && Number(one) <= 255)
  return sound && bits <= 32 ? { address, bits, type: 'ipv4' } : null
}

/** Where a local network's addresses lie, and this machine's own. */
export const LOCAL_NETWORKS: Readonly<Record<string, string>> = {
  '10.0.0.0/8': 'Lokalt nett',
  '172.16.0.0/12': 'Lokalt nett',
  '192.168.0.0/16': 'Lokalt nett',
  '127.0.0.0/8': 'Denne maskinen',
  '::1/128': 'Denne maskinen',
  'fc00::/7': 'Lokalt nett, IPv6',
  'fe80::/10': 'Lokalt nett, IPv6',
}
