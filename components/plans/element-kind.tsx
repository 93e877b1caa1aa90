const CLASSES: Readonly<Record<string, string>> = {
  NORWEGIAN: 'norsk',
  WORK_DIRECTED: 'work',
  EDUCATION_DIRECTED: 'work',
}

/** The colour of an element: norsk, work and education, or course. */
export const kindClass = (kind: string): string => CLASSES[kind] ?? 'course'
