import { attachPaper, LARGEST_PAPER } from '#lib/declarations/attach-paper'
import { formResult } from '#lib/i18n/form-result'
import { agreementRefusals, paperRefusals } from '#lib/i18n/texts/declarations'
import { Forbidden } from '#lib/platform/access'
import { callerOrNull } from '#lib/platform/caller'
import { isOwnOrigin } from '#lib/platform/sound-request'

type Context = { params: Promise<{ agreementId: string }> }

const words = {
  ...paperRefusals,
  'not-found': agreementRefusals['not-found'],
  'paper-code-differs': agreementRefusals['paper-code-differs'],
}

/** Takes the scanned sheet as it is: the body is the file. Answers as a server action does. */
export const POST = async (request: Request, { params }: Context) => {
  const [{ agreementId }, caller] = await Promise.all([params, callerOrNull()])
  if (!caller) return new Response(null, { status: 401 })
  if (!isOwnOrigin(request)) return new Response(null, { status: 403 })
  if (Number(request.headers.get('content-length')) > LARGEST_PAPER)
    return Response.json({ ok: false, refusal: paperRefusals['file-too-large'] }, { status: 413 })
  const query = new URL(request.url).searchParams
  const [code, seen] = [query.get('code') ?? '', query.get('seen') === 'ja']
  const bytes = new Uint8Array(await request.arrayBuffer())
  try {
    const { ok, ...rest } = formResult(await attachPaper(caller, { agreementId, code, seen, bytes }), words)
    return Response.json(ok ? { ok, value: null } : { ok, ...rest })
  } catch (error) {
    if (error instanceof Forbidden) return new Response(null, { status: 403 })
    throw error
  }
}
