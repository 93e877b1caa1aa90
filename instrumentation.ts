/** Runs once when the server starts, before the first request. */
export const register = async () => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { checkStartUp } = await import('#lib/platform/start-up')
  await checkStartUp()
}
