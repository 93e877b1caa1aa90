import Link from 'next/link'
import { formatDate, formatOre, formatQuarters } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import {
  chargedText,
  groupCites,
  groupTexts,
  mayChargeText,
  trainingTexts as t,
  trainingNoticeTexts,
} from '#lib/i18n/texts/training'
import { trainingPersonTexts as p } from '#lib/i18n/texts/training-forms'
import type { TrainingView } from '#lib/training/training.view'
import { localDate } from '#lib/values/local-date'
import { Card } from '../ui/card'
import { Facts } from '../ui/facts'
import { RecheckAlert } from '../ui/recheck-alert'
import { SectionChip } from '../ui/section-chip'

type Props = { view: TrainingView; mayWrite: boolean; language: Language }

const GroupCard = ({ view, mayWrite, language }: Props) => {
  const { law, inProgramme, trainingOnly, participantId } = view
  const words = (text: Text) => say(text, language)
  if (!law) return null
  return (
    <Card title={words(groupTexts[law.group])} aside={<SectionChip cite={groupCites[law.group]} />}>
      <p>{words(inProgramme ? t.inProgramme : t.outsideProgramme)}</p>
      <Facts
        facts={[
          ...(law.startsFrom ? [{ label: words(t.appliesFrom), value: formatDate(law.startsFrom) }] : []),
          { label: words(t.endsAt67), value: formatDate(law.endsAt67) },
        ]}
      />
      {mayWrite && trainingOnly && (
        <Link href={`/participants/${participantId}/training/programme`}>{words(p.programmeTitle)}</Link>
      )}
    </Card>
  )
}

const NoticesCard = ({ view: { law }, language }: Props) => {
  const known = (law?.notices ?? []).flatMap((code) => trainingNoticeTexts[code] ?? [])
  return known.length === 0 ? null : (
    <Card title={say(t.notices, language)} tone="warning">
      <ul className="ff-stack">
        {known.map((text) => (
          <li key={text.nb}>{say(text, language)}</li>
        ))}
      </ul>
    </Card>
  )
}

const CoursesCard = ({ view: { courses }, language }: Props) => {
  const words = (text: Text) => say(text, language)
  return (
    <Card title={words(t.courses)} aside={<Link href="/courses">{words(t.courseOverview)}</Link>}>
      {courses.length === 0 ? (
        <p className="ff-sub">{words(t.noCourses)}</p>
      ) : (
        <ul className="ff-stack">
          {courses.map(({ id, name, since, subject, understood }) => (
            <li key={id}>
              <span className="ff-row ff-spread">
                <b>{name}</b>
                <span className="ff-small ff-sub">
                  {since ? `${words(t.waitingSince)} ${formatDate(since)}` : words(t.hasPlace)}
                </span>
              </span>
              {subject === 'SOCIAL_STUDIES' && understood === false && (
                <p className="ff-small">{words(t.notUnderstood)}</p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

const FeesCard = ({ view: { law, charged }, language }: Props) => {
  const words = (text: Text) => say(text, language)
  if (!law) return null
  return (
    <Card title={words(t.fees)} aside={<SectionChip cite="integreringsloven § 26" />}>
      <p>{words(law.fee.mayCharge ? mayChargeText(law.fee.maxMandatoryHours) : t.mayNotCharge)}</p>
      {charged.quarters > 0 && (
        <p className="ff-small">
          {words(t.charged)} {words(chargedText(formatQuarters(charged.quarters), formatOre(charged.ore)))}
        </p>
      )}
    </Card>
  )
}

const CertificatesCard = ({ view: { certificates, participantId }, mayWrite, language }: Props) =>
  certificates.length === 0 && !mayWrite ? null : (
    <Card title={say(p.certificates, language)}>
      {mayWrite && (
        <Link href={`/participants/${participantId}/training/certificate`}>
          {say(p.certificateTitle, language)}
        </Link>
      )}
      <ul className="ff-stack">
        {certificates.map(({ id, at }) => (
          <li key={id} className="ff-row ff-spread">
            <a href={`/participants/${participantId}/training/certificate/${id}`}>
              {say(p.certificate, language)}
            </a>
            <span className="ff-small ff-sub">{formatDate(localDate(at.slice(0, 10)))}</span>
          </li>
        ))}
      </ul>
    </Card>
  )

/** Who the person is to the law, what to look at, the courses and the fees. */
export const TrainingSide = (props: Props) => (
  <aside className="ff-stack">
    <GroupCard {...props} />
    <NoticesCard {...props} />
    <RecheckAlert recheck={props.view.law?.recheck ?? []} language={props.language} />
    <CoursesCard {...props} />
    <FeesCard {...props} />
    <CertificatesCard {...props} />
  </aside>
)
