'use client'

import { createContext, useContext } from 'react'

const Unsaved = createContext(false)
export const UnsavedProvider = Unsaved.Provider

/** Whether the draft on the page has changes that are not saved. */
export const useUnsaved = (): boolean => useContext(Unsaved)
