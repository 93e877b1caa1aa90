import { env } from '#lib/platform/env'
import { revokeProviderSession } from '#lib/platform/session.repo'

/**
 * OpenID Connect front-channel logout: the provider opens this in a hidden frame when someone signs out there. Only the
 * provider knows the session id; the answer is the same whether or not it was one of ours.
 */
export const GET = async (request: Request) => {
  const { searchParams } = new URL(request.url)
  const [issuer, session] = [searchParams.get('iss'), searchParams.get('sid')]
  if (issuer !== env().OIDC_ISSUER || !session || session.length > 500)
    return new Response(null, { status: 400 })
  await revokeProviderSession(session)
  return new Response(null, { status: 200, headers: { 'cache-control': 'no-store' } })
}
