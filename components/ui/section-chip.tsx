import Link from 'next/link'
import { lawAnchor, lawChip, lawName } from '#lib/i18n/law-name'

/**
 * A section of law as a purple chip, linked to its text on /regler.
 * `cite` is the whole name, `integreringsloven § 14 a`; integreringsloven is not repeated on the chip.
 */
export const SectionChip = ({ cite, full = false }: { cite: string; full?: boolean }) => (
  <Link className="ff-sec" href={`/regler#${lawAnchor(cite)}`} prefetch={false} aria-label={lawName(cite)}>
    {full ? lawName(cite) : lawChip(cite)}
  </Link>
)
