import { callerOrNull } from '#lib/platform/caller'

/** Says whether the session still holds; asking keeps it awake. */
export const POST = async () => new Response(null, { status: (await callerOrNull()) ? 204 : 401 })
