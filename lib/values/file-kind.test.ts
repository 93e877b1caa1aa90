import { deflateSync } from 'node:zlib'
import { PDFDocument } from 'pdf-lib'
import { expect, test } from 'vitest'
import { fileKind } from './file-kind'

const bytes = (text: string) => new TextEncoder().encode(text)

test('a real PDF, a PNG and a JPEG are known by their bytes', async () => {
  expect(fileKind(await (await PDFDocument.create()).save())).toBe('application/pdf')
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  expect(fileKind(Buffer.from(png, 'base64'))).toBe('image/png')
  expect(fileKind(Buffer.from('/9j/4AAQSkZJRgABAQEASABIAAD/2wBD', 'base64'))).toBe('image/jpeg')
})

test.each([
  ['nothing', new Uint8Array()],
  ['a web page', bytes('<!doctype html><script>alert(1)</script>')],
  ['a drawing with script', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a program', Uint8Array.from([0x4d, 0x5a, 0x90])],
  ['an archive', Uint8Array.from([0x50, 0x4b, 0x03, 0x04])],
  ['packed bytes', deflateSync('%PDF-')],
  ['a PDF that begins later', bytes('\n%PDF-1.7')],
])('%s is not taken in', (_what, content) => {
  expect(fileKind(content)).toBeNull()
})
