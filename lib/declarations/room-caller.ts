import { today } from '#lib/platform/clock'
import type { Caller } from '#lib/platform/use-case'
import type { Room } from './rooms.repo'

/** What the tablet does is done on the watch of the person who handed it over. */
export const callerOf = ({ actor }: Room): Caller => ({ actor, today: today() })
