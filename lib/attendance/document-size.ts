/** The largest document that is taken: a photo of a paper, or a scan of some pages. */
export const MOST_BYTES = 5_000_000
