import { appeal, lawText, REPLACES, reasons, replacement, text } from './shared'
import type { LetterTemplate } from './template'

export const trekk: LetterTemplate = {
  version: 'trekk-1',
  values: ['monthName', 'trekkAmount', 'halfPayment', 'twelfthOfG', 'replacedOn'],
  choices: REPLACES,
  title: { nb: 'Trekk i introduksjonsstønaden', nn: 'Trekk i introduksjonsstønaden' },
  body: [
    replacement,
    text(
      'For {monthName} trekker vi {trekkAmount} kroner i introduksjonsstønaden din. Grunnen er at du var borte uten gyldig grunn.',
      'For {monthName} trekkjer vi {trekkAmount} kroner i introduksjonsstønaden din. Grunnen er at du var borte utan gyldig grunn.',
    ),
    text(
      'Trekket er så stort at det er et vedtak: det er minst halvparten av utbetalingen ({halfPayment} kroner) og minst en tolvdel av grunnbeløpet ({twelfthOfG} kroner). Slippen for måneden viser dag for dag hvordan vi har regnet.',
      'Trekket er så stort at det er eit vedtak: det er minst halvparten av utbetalinga ({halfPayment} kroner) og minst ein tolvdel av grunnbeløpet ({twelfthOfG} kroner). Slippen for månaden viser dag for dag korleis vi har rekna.',
    ),
    ...reasons,
    lawText(
      'Vedtaket er gjort etter integreringsloven §§ 21 og 46 bokstav g.',
      'Vedtaket er gjort etter integreringslova §§ 21 og 46 bokstav g.',
    ),
    ...appeal,
  ],
}

export const repayment: LetterTemplate = {
  version: 'tilbakebetaling-1',
  values: ['amount', 'fromDate', 'toDate', 'replacedOn'],
  choices: { ...REPLACES, repaymentGround: ['INTENT', 'GROSS_NEGLIGENCE'] },
  title: { nb: 'Du må betale tilbake introduksjonsstønad', nn: 'Du må betale tilbake introduksjonsstønad' },
  body: [
    replacement,
    text(
      'Du har fått {amount} kroner for mye i introduksjonsstønad fra {fromDate} til {toDate}. Kommunen krever pengene tilbake. Det kommer ikke renter på kravet.',
      'Du har fått {amount} kroner for mykje i introduksjonsstønad frå {fromDate} til {toDate}. Kommunen krev pengane tilbake. Det kjem ikkje renter på kravet.',
    ),
    {
      choose: 'repaymentGround',
      of: {
        INTENT: [
          text(
            'Grunnen er at du ga feil opplysninger eller lot være å gi opplysninger, og visste det.',
            'Grunnen er at du gav feil opplysningar eller lét vere å gi opplysningar, og visste det.',
          ),
        ],
        GROSS_NEGLIGENCE: [
          text(
            'Grunnen er at du ga feil opplysninger eller lot være å gi opplysninger, og burde ha forstått det. Loven kaller det grov uaktsomhet.',
            'Grunnen er at du gav feil opplysningar eller lét vere å gi opplysningar, og burde ha forstått det. Lova kallar det grov aktløyse.',
          ),
        ],
      },
    },
    text(
      'Snakk med oss hvis du ikke kan betale alt på en gang. Da avtaler vi avdrag.',
      'Snakk med oss om du ikkje kan betale alt på ein gong. Då avtalar vi avdrag.',
    ),
    ...reasons,
    lawText(
      'Vedtaket er gjort etter integreringsloven § 25.',
      'Vedtaket er gjort etter integreringslova § 25.',
    ),
    ...appeal,
  ],
}
