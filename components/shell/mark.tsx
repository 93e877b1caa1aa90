/** The product's mark: steps, and someone at the top of them. */
export const Mark = ({ size = 26 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden="true" focusable="false">
    <rect width="26" height="26" rx="7" fill="var(--ff-accent)" />
    <path
      d="M5.5 19.5h5v-4.6h5v-4.6h5"
      fill="none"
      stroke="var(--ff-on-accent)"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
    <circle cx="18" cy="6" r="1.7" fill="var(--ff-on-accent)" />
  </svg>
)
