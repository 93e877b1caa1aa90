import { readiness } from '#lib/platform/readiness'

export const dynamic = 'force-dynamic'

/** The database answers, and which migration it has: for load balancers and for those who deploy. */
export const GET = async () => {
  const state = await readiness()
  return Response.json(state, { status: state.ready ? 200 : 503 })
}
