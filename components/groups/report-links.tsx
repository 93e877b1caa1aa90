import type { FormResult } from '#lib/i18n/form-result'
import { formatDate } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { reportTexts as t } from '#lib/i18n/texts/report'
import type { LocalDate } from '#lib/values/local-date'
import { LinkButton } from '../ui/button'
import { Card } from '../ui/card'
import { PostButton } from '../ui/post-button'

/** Links by which others report the group's attendance. */
export const ReportLinks = ({
  groupId,
  links,
  revoke,
  language,
}: {
  groupId: string
  links: readonly {
    readonly id: string
    readonly recipient: string
    readonly from: LocalDate
    readonly to: LocalDate
    readonly address: string
  }[]
  revoke: (linkId: string) => Promise<FormResult>
  language: Language
}) => {
  const words = (text: Text) => say(text, language)
  return (
    <Card
      title={words(t.link)}
      aside={
        <LinkButton size="xsmall" href={`/attendance/${groupId}/edit?gjor=lenke`}>
          {words(t.newLink)}
        </LinkButton>
      }
    >
      <p className="ff-small ff-sub">{words(links.length > 0 ? t.linkLead : t.noLinks)}</p>
      <ul className="ff-quotas">
        {links.map(({ id, recipient, from, to, address }) => (
          <li key={id} className="ff-small">
            <b>{recipient}</b> {formatDate(from)}–{formatDate(to)}
            <p>
              <a href={address} className="ff-report-address">
                {address}
              </a>
            </p>
            <PostButton action={revoke.bind(null, id)} about={recipient}>
              {words(t.revoke)}
            </PostButton>
          </li>
        ))}
      </ul>
    </Card>
  )
}
