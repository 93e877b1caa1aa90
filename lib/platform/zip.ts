import { crc32, deflateRawSync } from 'node:zlib'

export type ZipFile = { readonly name: string; readonly bytes: Uint8Array }

/** 1 January 1980, the first day a zip knows: equal files give equal archives. */
const DATE = 0x0021
const UTF8 = 0x0800
const DEFLATE = 8

type Entry = {
  readonly name: Buffer
  readonly crc: number
  readonly packed: Buffer
  readonly size: number
  at: number
}

const common = ({ name, crc, packed, size }: Entry): Buffer => {
  const part = Buffer.alloc(26)
  part.writeUInt16LE(20, 0)
  part.writeUInt16LE(UTF8, 2)
  part.writeUInt16LE(DEFLATE, 4)
  part.writeUInt16LE(0, 6)
  part.writeUInt16LE(DATE, 8)
  part.writeUInt32LE(crc, 10)
  part.writeUInt32LE(packed.length, 14)
  part.writeUInt32LE(size, 18)
  part.writeUInt16LE(name.length, 22)
  return part
}

const local = (entry: Entry) => [Buffer.from('PK\x03\x04', 'latin1'), common(entry), entry.name, entry.packed]

const central = (entry: Entry) => {
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(entry.at, 10)
  return [Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common(entry), rest, entry.name]
}

const ending = (count: number, size: number, at: number) => {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return end
}

const lengthOf = (parts: readonly Buffer[]) => parts.reduce((sum, { length }) => sum + length, 0)

/** A zip archive of the files, in their order. Equal files give equal bytes. Less than 4 GB. */
export const zip = (files: readonly ZipFile[]): Uint8Array<ArrayBuffer> => {
  const body: Buffer[] = []
  const entries = files.map(({ name, bytes }): Entry => {
    const entry = {
      name: Buffer.from(name, 'utf8'),
      crc: crc32(bytes),
      packed: deflateRawSync(bytes),
      size: bytes.length,
      at: lengthOf(body),
    }
    body.push(...local(entry))
    return entry
  })
  const directory = entries.flatMap(central)
  const at = lengthOf(body)
  return Uint8Array.from(
    Buffer.concat([...body, ...directory, ending(files.length, lengthOf(directory), at)]),
  )
}
