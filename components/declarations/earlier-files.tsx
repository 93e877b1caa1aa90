import type { SignedFile } from '#lib/declarations/agreement.view'
import { formatDate } from '#lib/i18n/format'
import { type Language, say } from '#lib/i18n/text'
import { agreementStatusTexts, kindTexts, declarationTexts as t } from '#lib/i18n/texts/declarations'
import { LocalAlert } from '../ui/local-alert'
import { Section } from '../ui/section'
import { StatusTag } from '../ui/status-tag'
import { documentHref } from './agreement-facts'

type Props = { participantId: string; language: Language }

const FileLink = ({ file, participantId, language }: Props & { file: SignedFile }) => (
  <a href={documentHref(participantId, file.documentId)} target="_blank" rel="noreferrer">
    {say(kindTexts[file.kind], language)} {formatDate(file.preparedOn)} ({file.code})
  </a>
)

/** The signed file that stays in force until the one being made is signed. */
export const StillInForce = ({ file, ...props }: Props & { file: SignedFile | null }) =>
  file && (
    <LocalAlert title={say(t.stillInForce, props.language)}>
      <FileLink file={file} {...props} />
    </LocalAlert>
  )

/** Signed files that have given way to later ones: they stay as they were. */
export const EarlierFiles = ({ files, ...props }: Props & { files: readonly SignedFile[] }) =>
  files.length === 0 ? null : (
    <Section title={say(t.earlierFiles, props.language)}>
      <ul className="ff-stack">
        {files.map((file) => (
          <li key={file.documentId}>
            <FileLink file={file} {...props} />{' '}
            <StatusTag tone="neutral">{say(agreementStatusTexts.REPLACED, props.language)}</StatusTag>
          </li>
        ))}
      </ul>
    </Section>
  )
