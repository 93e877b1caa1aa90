import type { Text } from '../text'
import { decisionKindTexts } from './decisions'

export type DecisionStep = 'approve' | 'hear' | 'tell' | 'complaint'
type Words = { readonly title: Text; readonly why: Text; readonly action: Text }

const text = (nb: string, nn: string): Text => ({ nb, nn })

const steps: Readonly<Record<DecisionStep, Words>> = {
  approve: {
    title: text('Godkjenn vedtak', 'Godkjenn vedtak'),
    why: text(
      'En kollega har skrevet forslaget og venter på en annen.',
      'Ein kollega har skrive forslaget og ventar på ein annan.',
    ),
    action: text('Les og avgjør', 'Les og avgjer'),
  },
  hear: {
    title: text('Fristen i varselet er ute', 'Fristen i varselet er ute'),
    why: text(
      'Registrer om deltakeren har uttalt seg, og gå videre.',
      'Registrer om deltakaren har uttalt seg, og gå vidare.',
    ),
    action: text('Gå videre', 'Gå vidare'),
  },
  tell: {
    title: text('Gi deltakeren beskjed', 'Gi deltakaren beskjed'),
    why: text(
      'Vedtaket er godkjent, men klagefristen løper først når deltakeren har fått det.',
      'Vedtaket er godkjent, men klagefristen går først når deltakaren har fått det.',
    ),
    action: text('Åpne vedtaket', 'Opne vedtaket'),
  },
  complaint: {
    title: text('Behandle klage', 'Behandle klage'),
    why: text(
      'Kommunen omgjør vedtaket eller sender klagen til statsforvalteren.',
      'Kommunen gjer om vedtaket eller sender klaga til statsforvaltaren.',
    ),
    action: text('Se klagen', 'Sjå klaga'),
  },
}

/** A step of a decision as a task: `Godkjenn vedtak: permisjon`. */
export const decisionTask = (step: DecisionStep, kind: string): Words => {
  const { title, why, action } = steps[step]
  const name = (decisionKindTexts as Readonly<Record<string, Text>>)[kind] ?? text('', '')
  const named = (form: 'nb' | 'nn') => `${title[form]}: ${name[form].toLowerCase()}`
  return { title: text(named('nb'), named('nn')), why, action }
}
