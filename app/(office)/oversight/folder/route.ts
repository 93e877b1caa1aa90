import { sampleFolder } from '#lib/oversight/sample-folder'
import { Forbidden } from '#lib/platform/access'
import { callerOrNull } from '#lib/platform/caller'

/** The drawn cases as a folder, made anew each time it is asked for. */
export const GET = async (request: Request) => {
  const caller = await callerOrNull()
  if (!caller) return new Response(null, { status: 401 })
  const cases = new URL(request.url).searchParams.getAll('sak')
  try {
    const folder = await sampleFolder(caller, { cases })
    if (!folder.ok) return new Response(null, { status: 404 })
    return new Response(Uint8Array.from(folder.value.bytes), {
      headers: {
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="stikkprove-${caller.today}.zip"`,
        'cache-control': 'no-store',
        'content-security-policy': 'sandbox',
      },
    })
  } catch (error) {
    if (error instanceof Forbidden) return new Response(null, { status: 403 })
    throw error
  }
}
