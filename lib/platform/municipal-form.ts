type Named = { readonly language: string; readonly nameNb: string; readonly nameNn: string }

/** The written form of a municipality's documents, and what it is called in it. */
export const municipalForm = ({ language, nameNb, nameNn }: Named) =>
  language === 'nn' ? ({ form: 'nn', name: nameNn } as const) : ({ form: 'nb', name: nameNb } as const)
