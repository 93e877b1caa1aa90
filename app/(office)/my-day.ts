import 'server-only'
import { cache } from 'react'
import { myDay } from '#lib/work/my-day.queries'

/** One reading a request: the rail counts what the page lists. */
export const myDayOnce = cache(myDay)
