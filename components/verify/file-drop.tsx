'use client'

import { useId, useState } from 'react'
import { verifyTexts } from '#lib/i18n/texts/verify'
import { useSay } from '../shell/language'
import { FileIcon } from '../ui/icons'

/** A place to drop a file, and a button to choose one. The file is only read, never sent. */
export const FileDrop = ({ file, onFile }: { file: File | null; onFile: (file: File) => void }) => {
  const say = useSay()
  const id = useId()
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const [first] = files ?? []
    if (first) onFile(first)
  }
  return (
    <fieldset
      className="ff-drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files)
      }}
    >
      <FileIcon size={32} />
      <b>{file ? file.name : say(verifyTexts.drop)}</b>
      {file && (
        <p className="ff-small ff-sub">
          {Math.ceil(file.size / 1000)} kB, {say(verifyTexts.readHere)}
        </p>
      )}
      <input
        id={id}
        className="ff-hidden"
        type="file"
        accept="application/pdf,.pdf"
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }}
      />
      <label
        htmlFor={id}
        className="aksel-button aksel-button--small"
        data-variant={file ? 'secondary' : 'primary'}
        data-color="accent"
      >
        {say(file ? verifyTexts.chooseOther : verifyTexts.choose)}
      </label>
    </fieldset>
  )
}
