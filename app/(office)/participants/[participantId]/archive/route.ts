import { exportCase } from '#lib/archive/export-case'
import { Forbidden } from '#lib/platform/access'
import { currentCaller } from '#lib/platform/caller'

type Context = { params: Promise<{ participantId: string }> }

const statusOf = { 'not-found': 404, 'screening-code-missing': 409 } as Readonly<Record<string, number>>

/** The case as messages for the archive. */
export const GET = async (_request: Request, { params }: Context) => {
  const [{ participantId }, caller] = await Promise.all([params, currentCaller()])
  try {
    const answer = await exportCase(caller, { participantId })
    if (!answer.ok) return new Response(null, { status: statusOf[answer.refusal.code] ?? 404 })
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
