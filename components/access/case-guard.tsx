import type { RegisterBanInput, SetProtectionInput } from '#lib/access/access.schema'
import type { CaseAccessView } from '#lib/access/access.view'
import type { FormResult } from '#lib/i18n/form-result'
import { type Language, same, say } from '#lib/i18n/text'
import { groundTexts, accessTexts as t } from '#lib/i18n/texts/access'
import { Card } from '../ui/card'
import { BanForm } from './ban-form'
import { ProtectionForm } from './protection-form'
import { UndoButton } from './undo-button'

type Commands = {
  readonly set: (input: SetProtectionInput) => Promise<FormResult>
  readonly register: (input: RegisterBanInput) => Promise<FormResult>
  readonly lift: ((banId: string) => Promise<FormResult>) | null
}

/** Protection of the address, and who has nothing to do with the case. */
export const CaseGuard = ({
  participantId,
  view,
  commands,
  language,
}: {
  participantId: string
  view: CaseAccessView
  commands: Commands
  language: Language
}) => {
  const { lift } = commands
  const addressProtection = view.addressProtection as SetProtectionInput['addressProtection']
  return (
    <>
      <Card title={say(t.protection, language)}>
        <ProtectionForm
          key={view.version}
          begin={{ participantId, addressProtection, version: view.version }}
          set={commands.set}
        />
      </Card>
      <Card title={say(t.bans, language)}>
        <p className="ff-small ff-sub">{say(t.bansLead, language)}</p>
        {view.bans.length === 0 ? (
          <p>{say(t.noBans, language)}</p>
        ) : (
          <ul className="ff-stack">
            {view.bans.map(({ id, staff, ground }) => (
              <li key={id} className="ff-spread">
                <span>
                  {staff}
                  <span className="ff-small ff-sub">
                    {' '}
                    {say(groundTexts[ground] ?? same(ground), language)}
                  </span>
                </span>
                {lift && <UndoButton label={t.lift} about={staff} action={lift.bind(null, id)} />}
              </li>
            ))}
          </ul>
        )}
        <BanForm participantId={participantId} staff={view.staff} register={commands.register} />
      </Card>
    </>
  )
}
