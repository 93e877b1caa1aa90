import {
  ArchiveBoxIcon,
  BooksIcon,
  CogIcon,
  FileImportIcon,
  HouseIcon,
  PencilWritingIcon,
  PersonGavelIcon,
  PersonGroupIcon,
  SectorChartIcon,
  TasklistIcon,
  WalletIcon,
} from '../ui/icons'

const icons = {
  day: HouseIcon,
  people: PersonGroupIcon,
  sign: PencilWritingIcon,
  attendance: TasklistIcon,
  money: WalletIcon,
  approve: PersonGavelIcon,
  numbers: SectorChartIcon,
  mirror: FileImportIcon,
  archive: ArchiveBoxIcon,
  law: BooksIcon,
  settings: CogIcon,
}

export type NavIconName = keyof typeof icons

/** Drawn on the server, so that the menu costs the browser no script for it. */
export const NavIcon = ({ name }: { name: NavIconName }) => {
  const Drawing = icons[name]
  return <Drawing />
}
