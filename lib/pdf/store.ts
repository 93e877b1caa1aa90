/** Keeps the latest `most` things made, so that memory stays flat however many documents are set. */
export const makeStore = <T>(most: number) => {
  const kept = new Map<string, T>()
  return (key: string, make: () => T): T => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const made = make()
    if (kept.size >= most)
      for (const oldest of kept.keys()) {
        kept.delete(oldest)
        break
      }
    kept.set(key, made)
    return made
  }
}
