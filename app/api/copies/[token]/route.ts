import { fetchCopy, offeredCopy } from '#lib/declarations/fetch-copy'
import { seeOther } from '#lib/platform/plain-form'
import { senderAddress } from '#lib/platform/sender-address'

/** The signed document, the first time it is asked for. By a button alone: whoever only looks at a link takes nothing. */
export const POST = async ({ headers }: Request, { params }: { params: Promise<{ token: string }> }) => {
  const [{ token }, address] = [await params, senderAddress(headers)]
  const bytes = await fetchCopy(token, address)
  if (!bytes && (await offeredCopy(token, address))) return seeOther(`/kopi/${token}`) // says on which network
  if (!bytes) return new Response(null, { status: 404 })
  return new Response(bytes, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="kopi.pdf"',
      'cache-control': 'no-store',
    },
  })
}
