import { Forbidden } from '#lib/platform/access'
import { currentCaller } from '#lib/platform/caller'
import { answerAccessRequest } from '#lib/privacy/answer-access-request'

type Context = { params: Promise<{ participantId: string }> }

/** The answer to an access request, made anew each time it is asked for. */
export const GET = async (request: Request, { params }: Context) => {
  const [{ participantId }, caller] = await Promise.all([params, currentCaller()])
  const hide = new URL(request.url).searchParams.getAll('skjul')
  try {
    const answer = await answerAccessRequest(caller, { participantId, hide })
    if (!answer.ok) return new Response(null, { status: 404 })
    const { bytes, caseNumber } = answer.value
    const name = `innsyn-${caseNumber.replaceAll(/\W/g, '-')}.zip`
    return new Response(bytes, {
      headers: {
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="${name}"`,
        'content-security-policy': 'sandbox',
      },
    })
  } catch (error) {
    if (error instanceof Forbidden) return new Response(null, { status: 403 })
    throw error
  }
}
