import 'server-only'
import { defineQuery } from '#lib/platform/use-case'
import { courses, waitingFor } from './courses.repo'
import type { CoursesView } from './courses.view'

/** Every class with its places and its waiting list. */
export const courseOverview = defineQuery(
  'training:read',
  async ({ tx, actor, today }): Promise<CoursesView> => {
    const rows = await courses(tx, actor.municipalityId, today)
    const waits = await waitingFor(
      tx,
      actor.municipalityId,
      rows.map(({ id }) => id),
    )
    return {
      today,
      courses: rows.map(({ kind: _kind, waiting: _waiting, ...course }) => ({
        ...course,
        waits: waits.filter(({ groupId }) => groupId === course.id),
        form: {
          groupId: course.id,
          subject: course.subject ?? '',
          capacity: course.capacity === null ? '' : String(course.capacity),
          language: course.language ?? '',
        },
      })),
    }
  },
)
