'use client'

import type { RoomView } from '#lib/declarations/room.view'
import { roomTexts } from '#lib/i18n/texts/room'
import { useSay } from '../../shell/language'
import { PadlockLockedIcon } from '../../ui/icons'

/** The view is locked: the way out is a new sign-in. */
export const RoomFoot = ({ view }: { view: RoomView }) => {
  const say = useSay()
  const back = `/logg-inn?callbackUrl=/participants/${view.participantId}/declaration`
  return (
    <footer className="ff-room-foot" dir="ltr" lang="nb">
      <span>
        <PadlockLockedIcon size={18} /> {say(roomTexts.locked)}
      </span>
      <span>
        {view.interpreter && (
          <>
            {say(roomTexts.interpreter)} <b>{view.interpreter}</b>
            {' · '}
          </>
        )}
        {say(roomTexts.adviser)} <b>{view.staff}</b>
      </span>
      <a href={back}>{say(roomTexts.staffSignIn)}</a>
    </footer>
  )
}
