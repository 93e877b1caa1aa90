/** A minimal ICC version 2 display profile with the primaries and tone curve of sRGB. */

const fixed = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(Math.round(value * 65_536))
  return bytes
}

const xyz = (...values: readonly [number, number, number]) =>
  Buffer.concat([Buffer.from('XYZ \0\0\0\0', 'latin1'), ...values.map(fixed)])

const text = (content: string) => Buffer.from(`text\0\0\0\0${content}\0`, 'latin1')

const description = (content: string) => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length + 1)
  return Buffer.concat([
    Buffer.from('desc\0\0\0\0', 'latin1'),
    length,
    Buffer.from(`${content}\0`, 'latin1'),
    Buffer.alloc(8 + 3 + 67),
  ])
}

/** Straight lines between so many points stay within half a thousandth of the curve. */
const CURVE_POINTS = 33
/** IEC 61966-2-1: straight near black, then a power curve. */
const linear = (x: number) => (x <= 0.040_45 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4)

const toneCurve = () => {
  const table = Buffer.alloc(12 + CURVE_POINTS * 2)
  table.write('curv', 'latin1')
  table.writeUInt32BE(CURVE_POINTS, 8)
  for (let i = 0; i < CURVE_POINTS; i++) {
    table.writeUInt16BE(Math.round(linear(i / (CURVE_POINTS - 1)) * 65_535), 12 + 2 * i)
  }
  return table
}

const header = (size: number) => {
  const bytes = Buffer.alloc(128)
  bytes.writeUInt32BE(size)
  bytes.writeUInt32BE(0x02_10_00_00, 8)
  bytes.write('mntrRGB XYZ ', 12, 'latin1')
  bytes.writeUInt16BE(2026, 24)
  bytes.writeUInt16BE(1, 26)
  bytes.writeUInt16BE(1, 28)
  bytes.write('acsp', 36, 'latin1')
  Buffer.concat([0.9642, 1, 0.8249].map(fixed)).copy(bytes, 68)
  return bytes
}

export const standardColourProfile = (): Buffer => {
  const curve = toneCurve()
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', description('sRGB IEC61966-2.1')],
    ['cprt', text('Public domain')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.436_07, 0.222_49, 0.013_92)],
    ['gXYZ', xyz(0.385_15, 0.716_87, 0.097_08)],
    ['bXYZ', xyz(0.143_07, 0.060_61, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const table = Buffer.alloc(4 + tags.length * 12)
  table.writeUInt32BE(tags.length)
  const bodies: Buffer[] = []
  const offsets = new Map<Buffer, number>()
  let end = 128 + table.length
  tags.forEach(([name, body], i) => {
    if (!offsets.has(body)) {
      offsets.set(body, end)
      const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)])
      bodies.push(padded)
      end += padded.length
    }
    const entry = 4 + i * 12
    table.write(name, entry, 'latin1')
    table.writeUInt32BE(offsets.get(body) ?? 0, entry + 4)
    table.writeUInt32BE(body.length, entry + 8)
  })
  return Buffer.concat([header(end), table, ...bodies])
}
