/** The text of a body, or null when it is longer than `most` bytes: no more of it than that is read. */
export const bodyText = async ({ body }: Request, most: number): Promise<string | null> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.length
    if (size > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
