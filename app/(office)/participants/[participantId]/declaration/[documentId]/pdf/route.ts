import { caseDocument } from '#lib/declarations/agreements.queries'
import { Forbidden } from '#lib/platform/access'
import { callerOrNull } from '#lib/platform/caller'

type Context = { params: Promise<{ participantId: string; documentId: string }> }

/** The stored bytes, as they were stored: nothing is made again. */
export const GET = async (request: Request, { params }: Context) => {
  const [{ participantId, documentId }, caller] = await Promise.all([params, callerOrNull()])
  if (!caller) return new Response(null, { status: 401 })
  try {
    const document = await caseDocument(caller, participantId, documentId)
    if (!document) return new Response(null, { status: 404 })
    const { bytes, kind, mediaType } = document
    const own = kind !== 'SIGNED_PAPER' // a scanned sheet comes from outside: it is saved, never opened here
    const saves = !own || new URL(request.url).searchParams.has('lagre')
    const name = `${kind.toLowerCase().replace('_', '-')}.${mediaType.replace(/^.*[/]/, '')}`
    return new Response(bytes, {
      headers: {
        'content-type': mediaType,
        'content-disposition': `${saves ? 'attachment' : 'inline'}; filename="${name}"`,
        ...(own ? {} : { 'content-security-policy': 'sandbox' }),
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  } catch (error) {
    if (error instanceof Forbidden) return new Response(null, { status: 403 })
    throw error
  }
}
