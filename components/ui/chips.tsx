import Link from 'next/link'

/** Filters that live in the address, so that a list can be bookmarked. */
export const FilterChips = ({
  label,
  chips,
}: {
  label: string
  chips: readonly { href: string; label: string; current: boolean }[]
}) => (
  <nav className="ff-chips" aria-label={label}>
    {chips.map(({ href, label: words, current }) => (
      <Link
        key={href}
        className="ff-chip"
        href={href}
        prefetch={false}
        aria-current={current ? 'true' : undefined}
        scroll={false}
      >
        {words}
      </Link>
    ))}
  </nav>
)
