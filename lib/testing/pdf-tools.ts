import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'

const withFile = <T>(file: Uint8Array, use: (path: string, folder: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  try {
    const path = join(folder, 'file.pdf')
    writeFileSync(path, file)
    return use(path, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** Text as a reader sees it: without marks of direction, white space as single spaces. */
export const readable = (text: string): string =>
  text.replace(INVISIBLE, '').normalize('NFC').replace(/\s+/g, ' ').trim()

/** What poppler reads on each page; `raw` in the order it is written, else in the order it finds columns. */
export const extractPages = (file: Uint8Array, raw = false): readonly string[] =>
  withFile(file, (path) =>
    execFileSync('pdftotext', [...(raw ? ['-raw'] : []), path, '-'], { encoding: 'utf8' })
      .split('\f')
      .map(readable)
      .filter((page) => page !== ''),
  )

/** Throws with qpdf's words when the file is damaged. */
export const checkWithQpdf = (file: Uint8Array): void => {
  withFile(file, (path) => execFileSync('qpdf', ['--check', path], { stdio: 'pipe' }))
}

export type Picture = { width: number; height: number; pixels: Uint8Array }

const paeth = (a: number, b: number, c: number) => {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)]
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c
}

/** Reads a greyscale PNG of eight bits without interlace, as poppler writes them. */
export const readPng = (png: Buffer): Picture => {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(data)
  }
  const rows = inflateSync(Buffer.concat(parts))
  const pixels = new Uint8Array(width * height)
  const at = (x: number, y: number) => (x < 0 || y < 0 ? 0 : (pixels[y * width + x] ?? 0))
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (width + 1)] ?? 0
    for (let x = 0; x < width; x++) {
      const [left, up, corner] = [at(x - 1, y), at(x, y - 1), at(x - 1, y - 1)]
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0
      pixels[y * width + x] = (rows[y * (width + 1) + 1 + x] ?? 0) + guess
    }
  }
  return { width, height, pixels }
}

/** The first page as poppler draws it, in grey. */
export const drawFirstPage = (file: Uint8Array, dotsPerInch: number): Buffer =>
  withFile(file, (path, folder) => {
    const to = join(folder, 'page')
    execFileSync('pdftoppm', ['-gray', '-png', '-singlefile', '-r', String(dotsPerInch), path, to])
    return readFileSync(`${to}.png`)
  })

const CELL = 4

/** The greatest difference in grey (0–255) between two pictures, over squares of four by four points. */
export const greatestDifference = (a: Picture, b: Picture): number => {
  if (a.width !== b.width || a.height !== b.height) return 255
  let greatest = 0
  for (let y = 0; y + CELL <= a.height; y += CELL) {
    for (let x = 0; x + CELL <= a.width; x += CELL) {
      let sum = 0
      for (let k = 0; k < CELL * CELL; k++) {
        const at = (y + Math.floor(k / CELL)) * a.width + x + (k % CELL)
        sum += (a.pixels[at] ?? 0) - (b.pixels[at] ?? 0)
      }
      greatest = Math.max(greatest, Math.abs(sum) / (CELL * CELL))
    }
  }
  return greatest
}
