import { roadSheet } from '#lib/citizenship/road-sheet.queries'
import { Forbidden } from '#lib/platform/access'
import { callerOrNull } from '#lib/platform/caller'

type Context = { params: Promise<{ participantId: string }> }

/** «Min vei videre», made anew each time. `statsborgerskap` is the day the guidance came to. */
export const GET = async (request: Request, { params }: Context) => {
  const [{ participantId }, caller] = await Promise.all([params, callerOrNull()])
  if (!caller) return new Response(null, { status: 401 })
  try {
    const on = new URL(request.url).searchParams.get('statsborgerskap')
    const bytes = await roadSheet(caller, participantId, on)
    if (!bytes) return new Response(null, { status: 404 })
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': 'inline; filename="min-vei-videre.pdf"',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  } catch (error) {
    if (error instanceof Forbidden) return new Response(null, { status: 403 })
    throw error
  }
}
