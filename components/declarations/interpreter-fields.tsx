'use client'

import { useFormContext, useWatch } from 'react-hook-form'
import type { KnownInterpreter } from '#lib/declarations/agreement.view'
import type { Text } from '#lib/i18n/text'
import { categoryTexts, modeTexts, declarationTexts as t } from '#lib/i18n/texts/declarations'
import { noInterpreterTexts } from '#lib/i18n/texts/signing-codes'
import { useSay } from '../shell/language'
import { fieldId } from '../ui/form/errors'
import { Field } from '../ui/form/field'
import { Checkbox, FieldGroup, Radios } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { TextArea, TextField } from '../ui/form/text-field'

export type LanguageOption = { readonly tag: string; readonly name: Text }

const optionsOf = (texts: Readonly<Record<string, Text>>) =>
  Object.entries(texts).map(([value, label]) => ({ value, label }))

type Props = {
  readonly languages: readonly LanguageOption[]
  readonly known: readonly KnownInterpreter[]
  readonly understood: readonly string[]
}

const KNOWN = 'setup.known'
const FIELDS = ['name', 'number', 'category', 'language', 'dialect'] as const

/** Those of the participant's languages first; choosing one fills in what is known. */
const Known = ({ known, languages, understood }: Props) => {
  const say = useSay()
  const { setValue } = useFormContext()
  const suits = ({ language }: KnownInterpreter) => (understood.includes(language) ? 0 : 1)
  const listed = [...known].sort((one, other) => suits(one) - suits(other))
  const words = ({ name, number, language }: KnownInterpreter) =>
    [name || number, languages.find(({ tag }) => tag === language)?.name]
      .map((word) => (typeof word === 'object' ? say(word) : word))
      .filter(Boolean)
      .join(', ')
  const choose = (key: string) => {
    const chosen = known.find((one) => one.key === key)
    if (!chosen) return
    for (const field of FIELDS)
      setValue(`setup.interpreter.${field}`, chosen[field], { shouldDirty: true, shouldValidate: false })
  }
  return (
    <Field name={KNOWN} label={t.knownInterpreter} optional message={undefined}>
      <select
        id={fieldId(KNOWN)}
        className="ff-input"
        defaultValue=""
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{say(t.chooseKnown)}</option>
        {listed.map((one) => (
          <option key={one.key} value={one.key}>
            {words(one)}
          </option>
        ))}
      </select>
    </Field>
  )
}

const Present = (props: Props) => {
  const { languages, known, understood } = props
  const category: unknown = useWatch({ name: 'setup.interpreter.category' })
  const language: unknown = useWatch({ name: 'setup.interpreter.language' })
  const at = 'setup.interpreter'
  const other = typeof language === 'string' && !understood.includes(language)
  return (
    <>
      {known.length > 0 && <Known {...props} />}
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
      {other && (
        <>
          <TextArea name={`${at}.languageReason`} label={t.languageReason} rows={2} />
          <Checkbox name={`${at}.languageConfirmed`} label={t.languageConfirmed} />
        </>
      )}
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
export const InterpreterFields = (props: Props) => {
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
      {present === 'YES' ? <Present {...props} /> : <Absent />}
    </FieldGroup>
  )
}
