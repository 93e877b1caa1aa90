'use client'

import { createContext, useContext } from 'react'

export type OwnLanguage = { readonly tag: string; readonly dir: 'ltr' | 'rtl'; readonly alone: boolean }

/** The participant's language on this tablet. `alone`: it is Norwegian, and nothing stands twice. */
const Own = createContext<OwnLanguage>({ tag: 'nb', dir: 'ltr', alone: true })
export const OwnLanguageProvider = Own.Provider
export const useOwnLanguage = (): OwnLanguage => useContext(Own)

/**
 * The same words in the participant's language, first and larger, and in Norwegian. Words that the product has in
 * Norwegian only stand once.
 */
export const Both = ({ own, norwegian }: { own: string; norwegian: string }) => {
  const { tag, dir, alone } = useOwnLanguage()
  if (!alone && own === norwegian)
    return (
      <span className="ff-room-own" lang="nb" dir="ltr">
        {norwegian}
      </span>
    )
  return (
    <>
      <span className="ff-room-own" lang={tag} dir={dir}>
        {own}
      </span>
      {!alone && ' '}
      {!alone && (
        <span className="ff-room-norwegian" lang="nb" dir="ltr">
          {norwegian}
        </span>
      )}
    </>
  )
}
