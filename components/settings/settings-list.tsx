import { formatDate } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import {
  groupTexts,
  setOn,
  settingTexts,
  settingValueText,
  settingsTexts as t,
} from '#lib/i18n/texts/settings'
import { SETTING_GROUPS, settingKinds } from '#lib/settings/setting-kinds.schema'
import type { SettingView } from '#lib/settings/settings.view'
import { localDate } from '#lib/values/local-date'
import { LinkButton } from '../ui/button'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { Section } from '../ui/section'
import { SectionChip } from '../ui/section-chip'

type Props = { settings: readonly SettingView[]; mayChange: boolean; language: Language }

const History = ({
  setting: { setAt, setBy, reference },
  language,
}: {
  setting: SettingView
  language: Language
}) =>
  setAt && (
    <>
      <br />
      <span className="ff-small ff-sub">
        {say(setOn(formatDate(localDate(setAt.slice(0, 10))), setBy), language)}
        {reference && `. ${reference}`}
      </span>
    </>
  )

const Row = ({ setting, mayChange, language }: Omit<Props, 'settings'> & { setting: SettingView }) => {
  const { key, value, standard, cite } = setting
  const words = (text: Text) => say(text, language)
  const { title, help } = settingTexts[key]
  return (
    <tr>
      <RowHead>
        {words(title)}
        <br />
        <span className="ff-small ff-sub">{words(help)}</span>
      </RowHead>
      <Cell label={words(t.value)}>
        <b>{words(settingValueText(key, value))}</b>
        <History setting={setting} language={language} />
      </Cell>
      <Cell quiet label={words(t.standard)}>
        {words(settingValueText(key, standard))}
      </Cell>
      <Cell label={words(t.law)}>{cite ? <SectionChip cite={cite} /> : '–'}</Cell>
      {mayChange && (
        <Cell label={words(t.action)}>
          <LinkButton
            href={settingKinds[key].leaderAlone ? '/settings/translations' : `/settings/${key}`}
            size="xsmall"
          >
            {words(settingKinds[key].leaderAlone ? t.see : t.change)}
            <span className="ff-hidden">: {words(title)}</span>
          </LinkButton>
        </Cell>
      )}
    </tr>
  )
}

/** Every setting by what it is about: what holds, what would hold by itself, and by which law. */
export const SettingsList = ({ settings, mayChange, language }: Props) => (
  <div className="ff-stack-wide ff-settings">
    {SETTING_GROUPS.map((group) => (
      <Section key={group} title={say(groupTexts[group], language)}>
        <DataTable
          caption={say(groupTexts[group], language)}
          cards
          columns={[
            { id: 'setting', label: say(t.setting, language) },
            { id: 'value', label: say(t.value, language) },
            { id: 'standard', label: say(t.standard, language) },
            { id: 'law', label: say(t.law, language) },
            ...(mayChange ? [{ id: 'action', label: say(t.action, language), hidden: true }] : []),
          ]}
        >
          {settings
            .filter((setting) => setting.group === group)
            .map((setting) => (
              <Row key={setting.key} setting={setting} mayChange={mayChange} language={language} />
            ))}
        </DataTable>
      </Section>
    ))}
  </div>
)
