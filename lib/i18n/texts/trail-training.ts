import type { Text } from '../text'

const text = (nb: string, nn: string) => (): Text => ({ nb, nn })

/** What happened in the training and the guidance. Reasons and results are in the file, not in the trail. */
export const trainingEvents = {
  'training.person-registered': text(
    'En person utenfor introduksjonsprogrammet ble registrert',
    'Ein person utanfor introduksjonsprogrammet vart registrert',
  ),
  'training.programme-opened': text(
    'Saken ble åpnet for introduksjonsprogram',
    'Saka vart opna for introduksjonsprogram',
  ),
  'training.file-saved': text('Opplæringssaken ble lagret', 'Opplæringssaka vart lagra'),
  'training.goal-set': text('Norskmålet ble satt', 'Norskmålet vart sett'),
  'training.test-recorded': text('En prøve ble ført', 'Ei prøve vart ført'),
  'training.exempted': text('Det ble gitt fritak i opplæringen', 'Det vart gitt fritak i opplæringa'),
  'training.certificate-issued': text('Bevis for opplæring ble utstedt', 'Bevis for opplæring vart utferda'),
  'training.paused': text('Permisjon fra opplæringen ble gitt', 'Permisjon frå opplæringa vart gitt'),
  'training.fee-charged': text('Betaling for opplæring ble ført', 'Betaling for opplæring vart ført'),
  'training.entry-struck': text(
    'En linje i opplæringssaken ble tatt ut',
    'Ei linje i opplæringssaka vart teken ut',
  ),
  'course.set': text('Et kurs ble endret', 'Eit kurs vart endra'),
  'course.joined': text('Deltakeren ble meldt på kurs', 'Deltakaren vart meld på kurs'),
  'course.wait-ended': text('Ventingen på kursplass ble avsluttet', 'Ventinga på kursplass vart avslutta'),
  'guidance.note-saved': text(
    'Et notat fra veiledningen ble lagret etter deltakerens ønske',
    'Eit notat frå rettleiinga vart lagra etter ønske frå deltakaren',
  ),
  'guidance.note-removed': text(
    'Et notat fra veiledningen ble slettet etter deltakerens ønske',
    'Eit notat frå rettleiinga vart sletta etter ønske frå deltakaren',
  ),
} as const satisfies Record<string, () => Text>
