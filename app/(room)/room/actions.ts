'use server'

import { cookies } from 'next/headers'
import { restInRoom } from '#lib/declarations/room'
import type { ReadingProgress } from '#lib/declarations/room.view'
import { roomCookie } from '#lib/declarations/room-token'
import { isSecure } from '#lib/platform/own-address'

/** Keeps where the reading rests. What it may touch is what its cookie opens. */
export const rest = async (progress: ReadingProgress) =>
  restInRoom((await cookies()).get(roomCookie(isSecure()))?.value, progress)
