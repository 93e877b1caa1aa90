import { LanguageIcon } from './icons'

/** The participant's language, and whether an interpreter is needed. */
export const LanguageTag = ({ name, note }: { name: string; note?: string | false }) => (
  <span className="ff-language">
    <LanguageIcon size={18} />
    {note ? `${name}, ${note}` : name}
  </span>
)
