/** An icon of one shape, as plain markup: a page needs no script to show it. Hidden from assistive technology. */
export const drawIcon =
  (shape: string) =>
  ({ size = 20 }: { size?: number }) => (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true" focusable="false">
      <path d={shape} fill="currentColor" fillRule="evenodd" clipRule="evenodd" />
    </svg>
  )
