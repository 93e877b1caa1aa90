import { Forbidden } from './access'
import { callerOrNull } from './caller'
import type { Caller } from './use-case'

const pdfResponse = (bytes: Uint8Array, name: string): Response =>
  new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${name}.pdf"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })

/**
 * What a route answers that gives a PDF: a file to read in the browser, never kept by it. Nobody signed in is 401, the
 * wrong role 403, and nothing to read 404.
 */
export const answerPdf = async (
  name: string,
  read: (caller: Caller) => Promise<Uint8Array | null | undefined>,
): Promise<Response> => {
  const caller = await callerOrNull()
  if (!caller) return new Response(null, { status: 401 })
  try {
    const bytes = await read(caller)
    return bytes ? pdfResponse(bytes, name) : new Response(null, { status: 404 })
  } catch (error) {
    if (error instanceof Forbidden) return new Response(null, { status: 403 })
    throw error
  }
}
