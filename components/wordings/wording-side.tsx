'use client'

import type { FormResult } from '#lib/i18n/form-result'
import { changedPlaces, savedBy, wordingTexts as t, wordingVersion } from '#lib/i18n/texts/letter-wordings'
import type { UseWordingForm } from '#lib/wordings/wording.schema'
import type { WordingPage, WordingVersion } from '#lib/wordings/wording.view'
import { useSay } from '../shell/language'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { LocalAlert } from '../ui/local-alert'
import { RefusalAlert } from '../ui/refusal-alert'
import { StatusTag } from '../ui/status-tag'
import { useCommand } from '../ui/use-command'

type Use = (input: UseWordingForm) => Promise<FormResult>

const previewOf = ({ letter, form }: WordingPage, version: number, way = 0) =>
  `/settings/letters/${letter}/${form}/preview?version=${version}&way=${way}`

const Version = ({
  page,
  one,
  use,
}: {
  page: WordingPage
  one: WordingVersion
  use: (version: number) => void
}) => {
  const say = useSay()
  const { version, by, at, inUse, outdated, changes } = one
  const isUsed = version === page.used
  return (
    <li>
      <span className="ff-row">
        <b>{say(wordingVersion(version))}</b>
        {isUsed && !outdated && <StatusTag tone="success">{say(t.inUse)}</StatusTag>}
        {outdated && <StatusTag tone="warning">{say(t.outdated)}</StatusTag>}
        {inUse && !isUsed && <span className="ff-small ff-sub">{say(t.wasInUse)}</span>}
      </span>
      <span className="ff-small ff-sub">
        {say(changes === 0 ? t.productWords : changedPlaces(changes))}. {say(savedBy(by, at))}
      </span>
      {!outdated && (
        <span className="ff-row">
          <a href={previewOf(page, version)}>{say(t.preview)}</a>
          {!isUsed && changes > 0 && (
            <Button size="xsmall" onClick={() => use(version)}>
              {say(t.use)}
              <span className="ff-hidden">: {say(wordingVersion(version))}</span>
            </Button>
          )}
        </span>
      )}
    </li>
  )
}

/** The versions, what each makes of the letter, and which is in use. */
export const WordingSide = ({ page, takeIntoUse }: { page: WordingPage; takeIntoUse: Use }) => {
  const say = useSay()
  const { refusal, run } = useCommand('when-done')
  const { letter, form: language, newest: seen, used, versions, ways } = page
  const use = (version: number) => run(() => takeIntoUse({ letter, language, seen, version }))
  const [latest] = versions
  const shown = latest && !latest.outdated ? latest.version : 0
  return (
    <>
      {refusal && <RefusalAlert refusal={refusal} />}
      {versions.some(({ version, outdated }) => version === used && outdated) && (
        <LocalAlert tone="warning">{say(t.outdatedLead)}</LocalAlert>
      )}
      <Card title={say(t.ways)}>
        <div className="ff-stack">
          <p className="ff-small ff-sub">{say(t.waysLead)}</p>
          <ul className="ff-stack">
            <li>
              <a href={previewOf(page, shown)}>{say(t.usual)}</a>
            </li>
            {ways.map((way, at) => (
              <li key={way}>
                <a href={previewOf(page, shown, at + 1)} lang={language}>
                  {way}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </Card>
      <Card title={say(t.versions)}>
        <div className="ff-stack">
          {versions.length === 0 ? (
            <p>{say(t.noVersions)}</p>
          ) : (
            <ul className="ff-stack">
              {versions.map((one) => (
                <Version key={one.version} page={page} one={one} use={use} />
              ))}
            </ul>
          )}
          {used > 0 && (
            <div>
              <Button onClick={() => use(0)}>{say(t.useProduct)}</Button>
            </div>
          )}
          <p className="ff-small ff-sub">{say(t.frozen)}</p>
        </div>
      </Card>
    </>
  )
}
