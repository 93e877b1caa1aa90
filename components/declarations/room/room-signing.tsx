'use client'

import type { RoomView } from '#lib/declarations/room.view'
import type { Drawing } from '#lib/declarations/strokes.schema'
import { formatDate } from '#lib/i18n/format'
import { FileIcon, LanguageIcon, PencilWritingIcon, PersonPlusIcon } from '../../ui/icons'
import { Both, useOwnLanguage } from './both'
import { SignatureCanvas } from './signature-canvas'

export type Method = 'DRAWN' | 'MARK' | 'TYPED' | 'PAPER'
export type Signature = {
  readonly method: Method
  readonly drawing: Drawing | null
  readonly typedName: string
  readonly witness: string
  readonly paperCode: string
}
type Props = { view: RoomView; signature: Signature; set: (signature: Signature) => void }

const WAYS = [
  { method: 'DRAWN', word: 'draw', Icon: PencilWritingIcon },
  { method: 'MARK', word: 'makeMark', Icon: PersonPlusIcon },
  { method: 'TYPED', word: 'typeName', Icon: LanguageIcon },
  { method: 'PAPER', word: 'signOnPaper', Icon: FileIcon },
] as const

const Ways = ({ view, signature, set }: Props) => (
  <div className="ff-room-ways">
    {WAYS.map(({ method, word, Icon }) => (
      <button
        key={method}
        type="button"
        aria-pressed={signature.method === method}
        onClick={() => set({ ...signature, method })}
      >
        <Icon size={24} />
        <Both own={view.words.own[word]} norwegian={view.words.norwegian[word]} />
      </button>
    ))}
  </div>
)

const Line = ({
  id,
  own,
  norwegian,
  value,
  onChange,
}: {
  id: string
  own: string
  norwegian: string
  value: string
  onChange: (value: string) => void
}) => (
  <div className="ff-room-line">
    <label htmlFor={id}>
      <Both own={own} norwegian={norwegian} />
    </label>
    <input
      id={id}
      type="text"
      dir="auto"
      autoComplete="off"
      maxLength={200}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  </div>
)

const Way = ({ view, signature, set }: Props) => {
  const { own, norwegian } = view.words
  const { method, drawing, typedName, witness, paperCode } = signature
  const both = (word: 'typeName' | 'witness' | 'paperCode' | 'clear') => ({
    own: own[word],
    norwegian: norwegian[word],
  })
  const witnessed = method === 'MARK' || method === 'TYPED'
  return (
    <>
      {(method === 'DRAWN' || method === 'MARK') && (
        <SignatureCanvas
          key={method}
          label={
            own.signHere === norwegian.signHere
              ? norwegian.signHere
              : `${own.signHere} – ${norwegian.signHere}`
          }
          clear={both('clear')}
          drawing={drawing}
          onChange={(next) => set({ ...signature, drawing: next })}
        />
      )}
      {(method === 'DRAWN' || method === 'MARK') && (
        <p className="ff-room-pair ff-room-hint">
          <Both own={own.anyMark} norwegian={norwegian.anyMark} />
        </p>
      )}
      {method === 'TYPED' && (
        <Line
          id="typed"
          {...both('typeName')}
          value={typedName}
          onChange={(next) => set({ ...signature, typedName: next })}
        />
      )}
      {witnessed && (
        <Line
          id="witness"
          {...both('witness')}
          value={witness}
          onChange={(next) => set({ ...signature, witness: next })}
        />
      )}
      {method === 'PAPER' && (
        <Line
          id="code"
          {...both('paperCode')}
          value={paperCode}
          onChange={(next) => set({ ...signature, paperCode: next.toUpperCase().trim() })}
        />
      )}
    </>
  )
}

/** Name, place and date, and four equal ways to sign. */
export const RoomSigning = (props: Props) => {
  const { view } = props
  const { tag, dir } = useOwnLanguage()
  const { own, norwegian } = view.labels
  return (
    <section className="ff-room-sheet">
      <h1 className="ff-room-pair ff-room-title">
        <Both own={view.words.own.signHere} norwegian={view.words.norwegian.signHere} />
      </h1>
      <dl className="ff-room-facts">
        <div>
          <dt className="ff-room-pair">
            <Both own={own.name} norwegian={norwegian.name} />
          </dt>
          <dd>
            {view.person.ownScriptName && (
              <bdi lang={tag} dir={dir}>
                {view.person.ownScriptName}{' '}
              </bdi>
            )}
            <bdi lang="nb">{view.person.name}</bdi>
          </dd>
        </div>
        <div>
          <dt className="ff-room-pair">
            <Both own={own.placeAndDate} norwegian={norwegian.placeAndDate} />
          </dt>
          <dd>
            <bdi lang="nb">
              {view.place}, {formatDate(view.heldOn)}
            </bdi>
          </dd>
        </div>
      </dl>
      <Ways {...props} />
      <Way {...props} />
    </section>
  )
}
