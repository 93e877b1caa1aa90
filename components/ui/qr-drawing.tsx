import { encode } from 'uqr'

/** A QR code as one path in a square of `size` modules, its quiet zone included. */
export type QrDrawing = { readonly size: number; readonly path: string }

export const qrDrawing = (text: string): QrDrawing => {
  const { size, data } = encode(text, { ecc: 'M', border: 2 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size, path: squares.join('') }
}
