// The people who can sign in at the local identity provider. Synthetic, like everything they see.
export const personas = [
  { sub: 'mild-havn', name: 'Mild Havn', title: 'programrådgiver', municipality: '9901', roles: ['adviser'] },
  { sub: 'lys-morgen', name: 'Lys Morgen', title: 'lærer', municipality: '9901', roles: ['teacher'] },
  { sub: 'stodig-berg', name: 'Stødig Berg', title: 'leder', municipality: '9901', roles: ['leader'] },
  { sub: 'klar-skog', name: 'Klar Skog', title: 'lønn', municipality: '9901', roles: ['payroll'] },
  { sub: 'vis-ugle', name: 'Vis Ugle', title: 'leser og revisor', municipality: '9901', roles: ['auditor'] },
  { sub: 'klart-syn', name: 'Klart Syn', title: 'tilsyn', municipality: '9901', roles: ['inspector'] },
  { sub: 'trygt-skrin', name: 'Trygt Skrin', title: 'arkivar', municipality: '9901', roles: ['archivist'] },
  {
    sub: 'trygg-fjell',
    name: 'Trygg Fjell',
    title: 'administrator',
    municipality: '9901',
    roles: ['administrator'],
  },
  {
    sub: 'fri-vind',
    name: 'Fri Vind',
    title: 'programrådgiver i Granli',
    municipality: '9902',
    roles: ['adviser'],
  },
  {
    sub: 'sikker-fot',
    name: 'Sikker Fot',
    title: 'lærer i Granli',
    municipality: '9902',
    roles: ['teacher'],
  },
  { sub: 'sto-bakke', name: 'Stø Bakke', title: 'leder i Granli', municipality: '9902', roles: ['leader'] },
  { sub: 'rik-jord', name: 'Rik Jord', title: 'lønn i Granli', municipality: '9902', roles: ['payroll'] },
  { sub: 'ny-dag', name: 'Ny Dag', title: 'ansatt uten rolle', municipality: '9901', roles: [] },
]
