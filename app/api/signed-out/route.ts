import { endAtProvider } from '#lib/platform/sign-in'

/** OpenID Connect front-channel logout: the provider opens this in a hidden frame when someone signs out there. */
export const GET = async (request: Request) => {
  const { searchParams } = new URL(request.url)
  const ended = await endAtProvider(searchParams.get('iss'), searchParams.get('sid'))
  return new Response(null, { status: ended ? 200 : 400 })
}
