import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from '#lib/platform/sign-in'
import { isSignInRequest } from '#lib/platform/sound-request'

const handler = async (request: NextRequest, context: unknown) =>
  (await isSignInRequest(request))
    ? NextAuth(request as never, context as never, authOptions())
    : new Response(null, { status: 400 })

export { handler as GET, handler as POST }
