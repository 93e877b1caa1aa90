export const dynamic = 'force-dynamic'

/** The process answers. Says nothing of the database: see /api/ready. */
export const GET = () => Response.json({ status: 'ok' })
