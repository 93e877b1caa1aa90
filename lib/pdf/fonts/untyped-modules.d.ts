declare module 'bidi-js' {
  type Bidi = {
    getEmbeddingLevels: (text: string, direction: 'ltr' | 'rtl') => { levels: Uint8Array }
  }
  const create: () => Bidi
  export = create
}

declare module 'linebreak' {
  const LineBreaker: new (text: string) => { nextBreak: () => { position: number; required: boolean } | null }
  export = LineBreaker
}
