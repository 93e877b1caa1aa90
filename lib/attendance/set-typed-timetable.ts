import type { z } from 'zod'
import type { Caller } from '#lib/platform/use-case'
import { typedTimetableSchema } from './groups.schema'
import { setTimetable } from './manage-groups'

/** The timetable as a form types it, clocks instead of minutes; what cannot be read goes on to be refused. */
export const setTypedTimetable = (caller: Caller, typed: unknown) => {
  const parsed = typedTimetableSchema.safeParse(typed)
  return setTimetable(caller, parsed.success ? inMinutes(parsed.data) : typed)
}

const inMinutes = ({ groupId, validFrom, slots }: z.output<typeof typedTimetableSchema>) => ({
  groupId,
  validFrom,
  slots: slots.map(({ weekday, from, to, room }) => ({
    weekday,
    startMinute: from,
    quarters: (to - from) / 15,
    room,
  })),
})
