import type { MissingRegister } from '#lib/attendance/missing-registers'
import { clockOf, sessionHref } from '#lib/attendance/register.view'
import { same } from '#lib/i18n/text'
import * as words from '#lib/i18n/texts/work'
import type { LocalDate } from '#lib/values/local-date'
import type { Task } from './task.view'

/** Registers that the teacher of a group has not saved; today's is due when the session begins. */
export const tasksOfRegisters = (missing: readonly MissingRegister[], today: LocalDate): readonly Task[] =>
  missing.map((session) => {
    const { groupId, groupName, date, startMinute, members } = session
    const time = clockOf(startMinute)
    return {
      id: `register-${groupId}-${date}-${startMinute}`,
      kind: 'register',
      due: date,
      ...(date === today && { time }),
      ...words.registerTask(groupName),
      why: words.registerWhy(date, time),
      cite: null,
      who: { name: same(groupName), note: words.participants(members.length) },
      href: sessionHref(session),
    }
  })
