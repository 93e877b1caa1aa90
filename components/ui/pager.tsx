import { type Language, say } from '#lib/i18n/text'
import { commonTexts, pageOf } from '#lib/i18n/texts/common'
import { LinkButton } from './button'
import { ChevronLeftIcon, ChevronRightIcon } from './icons'

/** Leafs through a long list. `href` gives the address of a page, counting from 1. */
export const Pager = ({
  page,
  pages,
  href,
  language,
}: {
  page: number
  pages: number
  href: (page: number) => string
  language: Language
}) =>
  pages < 2 ? null : (
    <nav className="ff-pager" aria-label={say(commonTexts.pages, language)}>
      <span className="ff-sub">{say(pageOf(page, pages), language)}</span>
      <span className="ff-row">
        {page > 1 && (
          <LinkButton href={href(page - 1)} size="xsmall" icon={ChevronLeftIcon}>
            {say(commonTexts.previous, language)}
          </LinkButton>
        )}
        {page < pages && (
          <LinkButton href={href(page + 1)} size="xsmall" icon={ChevronRightIcon}>
            {say(commonTexts.next, language)}
          </LinkButton>
        )}
      </span>
    </nav>
  )
