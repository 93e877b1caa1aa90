// The people who can sign in at the local identity provider. Synthetic, like everything they see.
export const personas = [
  { sub: 'mild-havn', name: 'Mild Havn', title: 'programrådgiver', municipality: '9901', roles: ['adviser'] },
  { sub: 'lys-morgen', name: 'Lys Morgen', title: 'lærer', municipality: '9901', roles: ['teacher'] },
  { sub: 'stodig-berg', name: 'Stødig Berg', title: 'leder', municipality: '9901', roles: ['leader'] },
  { sub: 'klar-skog', name: 'Klar Skog', title: 'lønn', municipality: '9901', roles: ['payroll'] },
  { sub: 'vis-ugle', name: 'Vis Ugle', title: 'leser og revisor', municipality: '9901', roles: ['auditor'] },
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
  { sub: 'ny-dag', name: 'Ny Dag', title: 'ansatt uten rolle', municipality: '9901', roles: [] },
]
