import type { Arms as Drawing } from '#lib/values/arms'

/** The municipality's arms as it has given them, or a plain shield. No real arms are shipped. */
export const Arms = ({ arms, height = 31 }: { arms?: Drawing | undefined; height?: number }) =>
  arms ? (
    <svg
      width={(arms.width / arms.height) * height}
      height={height}
      viewBox={`0 0 ${arms.width} ${arms.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {arms.paths.map(({ d, fill }) => (
        <path key={d} d={d} fill={fill} />
      ))}
    </svg>
  ) : (
    <svg width={26} height={31} viewBox="0 0 28 33" aria-hidden="true" focusable="false">
      <path d="M1.5 1.5h25v15.2c0 7.6-5.2 12.3-12.5 14.8C6.7 29 1.5 24.3 1.5 16.7z" fill="var(--ff-accent)" />
      <path
        d="M4 17.5l5.5-7 4 5 4-7 6.5 9M4.5 22q2.4-1.9 4.8 0t4.8 0 4.8 0 4.6 0"
        fill="none"
        stroke="var(--ff-on-accent)"
        strokeWidth="1.8"
        strokeLinejoin="round"
      />
    </svg>
  )
