/** The words in a language, or in the one that is read where the product has none of it. */
export const ownWords = <Tag extends string, Words>(
  all: Readonly<Record<Tag, Words>>,
  wanted: string,
  otherwise: Tag,
): { readonly language: string; readonly words: Words } => {
  const language = Object.hasOwn(all, wanted) ? (wanted as Tag) : otherwise
  return { language, words: all[language] }
}
