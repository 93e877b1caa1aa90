import { exportCase } from '#lib/archive/export-case'
import { Forbidden } from '#lib/platform/access'
import { currentCaller } from '#lib/platform/caller'
import { seeOther } from '#lib/platform/plain-form'

type Context = { params: Promise<{ participantId: string }> }

/** The case as messages for the archive. */
export const GET = async (_request: Request, { params }: Context) => {
  const [{ participantId }, caller] = await Promise.all([params, currentCaller()])
  try {
    const answer = await exportCase(caller, { participantId })
    if (!answer.ok && answer.refusal.code === 'screening-code-missing')
      return seeOther(`/archive/${participantId}?svar=${answer.refusal.code}`)
    if (!answer.ok) return new Response(null, { status: 404 })
    const name = `arkiv-${answer.value.caseNumber.replaceAll(/\W/g, '-')}.zip`
    return new Response(answer.value.bytes, {
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
