import { Forbidden } from './access'

/** A file to read in the browser, never kept by it; nothing to read is not found. */
export const pdfResponse = (bytes: Uint8Array | null, name: string): Response =>
  bytes
    ? new Response(Uint8Array.from(bytes), {
        headers: {
          'content-type': 'application/pdf',
          'content-disposition': `inline; filename="${name}.pdf"`,
          'cache-control': 'no-store',
          'x-content-type-options': 'nosniff',
        },
      })
    : new Response(null, { status: 404 })

export const refusedResponse = (error: unknown): Response => {
  if (error instanceof Forbidden) return new Response(null, { status: 403 })
  throw error
}
