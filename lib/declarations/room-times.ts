const HOUR = 3600
const DAY = 24 * HOUR

/** Seconds that a room is open. */
export const MEETING_SECONDS = 3 * HOUR

/** Seconds that the tablet knows its room: it outlives an empty battery, and can say that the time is out. */
export const COOKIE_SECONDS = MEETING_SECONDS + DAY

/** Seconds after it that an outcome given in time can still be handed in. */
export const DELIVERY_SECONDS = 7 * DAY
