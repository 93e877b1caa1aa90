'use client'

const YEAR = 365 * 24 * 60 * 60 * 1000

/** Keeps one of the reader's own choices for a year, where the server can read it. */
export const remember = (name: string, value: string): Promise<void> =>
  cookieStore.set({ name, value, path: '/', sameSite: 'lax', expires: Date.now() + YEAR })
