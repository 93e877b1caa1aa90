'use client'

import { useWatch } from 'react-hook-form'
import type { Text } from '#lib/i18n/text'
import { categoryTexts, modeTexts, declarationTexts as t } from '#lib/i18n/texts/declarations'
import { noInterpreterTexts } from '#lib/i18n/texts/signing-codes'
import { Checkbox, FieldGroup, Radios } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { TextArea, TextField } from '../ui/form/text-field'

export type LanguageOption = { readonly tag: string; readonly name: Text }

const optionsOf = (texts: Readonly<Record<string, Text>>) =>
  Object.entries(texts).map(([value, label]) => ({ value, label }))

const Present = ({ languages }: { languages: readonly LanguageOption[] }) => {
  const category: unknown = useWatch({ name: 'setup.interpreter.category' })
  const at = 'setup.interpreter'
  return (
    <>
      <div className="ff-fields">
        <TextField name={`${at}.name`} label={t.interpreterName} />
        <TextField
          name={`${at}.number`}
          label={t.interpreterNumber}
          hint={t.interpreterNumberHint}
          optional
        />
        <Select name={`${at}.category`} label={t.category} options={optionsOf(categoryTexts)} />
      </div>
      <div className="ff-fields">
        <Select
          name={`${at}.language`}
          label={t.interpreterLanguage}
          options={languages.map(({ tag, name }) => ({ value: tag, label: name }))}
        />
        <TextField name={`${at}.dialect`} label={t.dialect} optional />
      </div>
      <Radios name={`${at}.mode`} label={t.mode} options={optionsOf(modeTexts)} />
      {category === 'NONE' && (
        <TextArea name={`${at}.unqualifiedReason`} label={t.unqualifiedReason} rows={2} />
      )}
      <div className="ff-options">
        <Checkbox name={`${at}.confidentialityConfirmed`} label={t.confidentiality} />
        <Checkbox name={`${at}.impartialityConfirmed`} label={t.impartiality} />
        <Checkbox name={`${at}.minor`} label={t.minor} />
        <Checkbox name={`${at}.relative`} label={t.relative} />
      </div>
    </>
  )
}

const Absent = () => (
  <>
    <Select
      name="setup.noInterpreterReason"
      label={t.noInterpreterReason}
      options={optionsOf(noInterpreterTexts)}
    />
    <TextArea name="setup.noInterpreterText" label={t.noInterpreterText} rows={2} optional />
  </>
)

/** Who interprets, or why nobody does (tolkeloven §§ 4–8, 15, 16). */
export const InterpreterFields = ({ languages }: { languages: readonly LanguageOption[] }) => {
  const present: unknown = useWatch({ name: 'setup.withInterpreter' })
  return (
    <FieldGroup title={t.interpreter}>
      <Radios
        name="setup.withInterpreter"
        label={t.withInterpreter}
        options={[
          { value: 'YES', label: t.yes },
          { value: 'NO', label: t.no },
        ]}
      />
      {present === 'YES' ? <Present languages={languages} /> : <Absent />}
    </FieldGroup>
  )
}
