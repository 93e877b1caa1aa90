import { fetchCopy } from '#lib/declarations/fetch-copy'

/** The signed document, the first time it is asked for. By a button alone: whoever only looks at a link takes nothing. */
export const POST = async (_request: Request, { params }: { params: Promise<{ token: string }> }) => {
  const bytes = await fetchCopy((await params).token)
  if (!bytes) return new Response(null, { status: 404 })
  return new Response(bytes, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="kopi.pdf"',
      'cache-control': 'no-store',
    },
  })
}
