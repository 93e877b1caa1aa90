import type { GroupView, SlotView } from '#lib/attendance/group.view'
import { clockOf } from '#lib/attendance/register.view'
import { formatDate } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { weekdays } from '#lib/i18n/texts/calendar'
import { groupTexts as t } from '#lib/i18n/texts/groups'
import type { LocalDate } from '#lib/values/local-date'
import { LinkButton } from '../ui/button'
import { Card } from '../ui/card'

const timeOf = ({ startMinute, quarters }: SlotView) =>
  `${clockOf(startMinute)}–${clockOf(startMinute + quarters * 15)}`

const span = (from: LocalDate, to: LocalDate | null, language: Language) =>
  to ? `${formatDate(from)}–${formatDate(to)}` : `${say(t.since, language)} ${formatDate(from)}`

const Act = ({ href, shown, children }: { href: string; shown: boolean; children: string }) =>
  shown ? (
    <LinkButton size="xsmall" href={href}>
      {children}
    </LinkButton>
  ) : null

type Own = { readonly group: GroupView; readonly mayManage: boolean; readonly language: Language }

const editOf = (group: GroupView, what: string) => `/attendance/${group.id}/edit?gjor=${what}`

/** Who goes to the group, and since when. */
export const GroupMembers = ({ group, mayManage, language }: Own) => {
  const words = (text: Text) => say(text, language)
  return (
    <Card
      title={`${words(t.members)} (${group.members.length})`}
      aside={
        <Act href={editOf(group, 'meld-inn')} shown={mayManage}>
          {words(t.enrol)}
        </Act>
      }
    >
      {group.members.length === 0 && <p className="ff-small">{words(t.noMembers)}</p>}
      <ul className="ff-quotas">
        {group.members.map(({ participantId, name, from, to }) => (
          <li key={`${participantId} ${from}`} className="ff-small">
            {name} <span className="ff-sub">{span(from, to, language)}</span>
          </li>
        ))}
      </ul>
      <Act href={editOf(group, 'meld-ut')} shown={mayManage && group.members.length > 0}>
        {words(t.end)}
      </Act>
    </Card>
  )
}

/** Who keeps the registers, who stands in, and when the group meets. */
export const GroupFacts = ({ group, mayManage, language }: Own) => {
  const words = (text: Text) => say(text, language)
  return (
    <>
      <Card
        title={words(t.teacher)}
        aside={
          <Act href={editOf(group, 'forer')} shown={mayManage}>
            {words(t.change)}
          </Act>
        }
      >
        <p className="ff-small">{group.teacherName ?? words(t.noTeacher)}</p>
      </Card>
      <Card
        title={words(t.substitutes)}
        aside={
          <Act href={editOf(group, 'vikar')} shown={mayManage}>
            {words(t.addSubstitute)}
          </Act>
        }
      >
        {group.substitutions.length === 0 && <p className="ff-small">{words(t.noSubstitutes)}</p>}
        <ul className="ff-quotas">
          {group.substitutions.map(({ id, name, from, to }) => (
            <li key={id} className="ff-small">
              {name} <span className="ff-sub">{span(from, to, language)}</span>
            </li>
          ))}
        </ul>
      </Card>
      <Card
        title={words(t.times)}
        aside={
          <Act href={editOf(group, 'timeplan')} shown={mayManage}>
            {words(t.changeTimes)}
          </Act>
        }
      >
        {group.slots.length === 0 && <p className="ff-small">{words(t.noTimes)}</p>}
        <ul className="ff-quotas">
          {group.slots.map((slot) => (
            <li key={`${slot.weekday} ${slot.startMinute} ${slot.validFrom}`} className="ff-small">
              <b>{weekdays[language][slot.weekday - 1]}</b> {timeOf(slot)} {slot.room}
              <span className="ff-sub"> {span(slot.validFrom, slot.validTo, language)}</span>
            </li>
          ))}
        </ul>
      </Card>
    </>
  )
}
