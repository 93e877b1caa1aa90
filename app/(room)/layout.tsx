import '@fontsource/noto-sans-arabic/arabic-400.css'
import '@fontsource/noto-sans-arabic/arabic-600.css'
import '@fontsource-variable/noto-sans-ethiopic/wght.css'
import '@fontsource/noto-sans-myanmar/myanmar-400.css'
import '@fontsource/noto-sans-devanagari/devanagari-400.css'
import '@fontsource/noto-sans-bengali/bengali-400.css'
import type { ReactNode } from 'react'

/** Outside the office: no rail, no search, nothing of other people. A script's font is fetched when it is used. */
export default function RoomLayout({ children }: { children: ReactNode }) {
  return children
}
