import { encode } from 'uqr'

/** A QR code as one path in a square of `size` modules, its quiet zone included. */
export const qrDrawing = (text: string): { readonly size: number; readonly path: string } => {
  const { size, data } = encode(text, { border: 2 })
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size, path: dark.join('') }
}
