'use client'

import { createContext, type ReactNode, use, useCallback } from 'react'
import { type Language, say, type Text } from '#lib/i18n/text'

const LanguageContext = createContext<Language>('nb')

/** Tells every client component which written form the reader has chosen. */
export const LanguageProvider = ({ language, children }: { language: Language; children: ReactNode }) => (
  <LanguageContext value={language}>{children}</LanguageContext>
)

export const useLanguage = (): Language => use(LanguageContext)

/** The reader's words for a text: `const say = useSay()`. */
export const useSay = (): ((text: Text) => string) => {
  const language = useLanguage()
  return useCallback((text) => say(text, language), [language])
}
