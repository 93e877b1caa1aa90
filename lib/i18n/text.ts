/** The two written forms of Norwegian. Every text on screen exists in both. */
export type Language = 'nb' | 'nn'

/** A text in bokmål and nynorsk, side by side, so that one never lands without the other. */
export type Text = Readonly<Record<Language, string>>

/** The text in the reader's written form. */
export const say = (text: Text, language: Language): string => text[language]

/** A text that is spelt the same in both written forms: names, numbers, codes. */
export const same = (words: string): Text => ({ nb: words, nn: words })
