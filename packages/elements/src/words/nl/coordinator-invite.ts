import type {DeskInviteWords} from '../coordinator.js';
import {formatFor} from '../format.js';

const {count, number} = formatFor('nl');

/** What the coordinator's desk says about inviting people, in Dutch. */
export const dutchDeskInviteWords: DeskInviteWords = {
  otherAddress: 'Waar staat de scan?',
  scanAddress: 'Adres van de pagina met de scan',
  scanAddressHint: 'Op deze pagina van uw website staat de scan van deze ronde.',
  noScanAddress: 'Vul een heel adres in, met https:// ervoor.',
  inviteHint: {
    'try-out': 'De ronde staat op proef. Stuur de link nog niet rond: antwoorden worden gewist bij het openen.',
    open: 'Deel de link, of laat de QR-code scannen met een telefoon.',
    closed: 'Deze ronde is gesloten. Wie de link opent, kan niet meer meedoen.',
  },
  linkFor: (group) => `Link voor de groep ‘${group}’`,
  copy: 'Kopieer de link',
  copied: 'De link is gekopieerd.',
  notCopied: 'Kopiëren lukt hier niet. De link is geselecteerd: kopieer hem zelf.',
  qr: (group) => `QR-code met de link voor de groep ‘${group}’`,
  print: 'Druk deze uitnodigingen af',
  posterLead: 'Doe mee: hoe is de toegang tot hulp in onze gemeente?',
  posterScan: 'Richt de camera van uw telefoon op deze code.',
  posterOr: 'Of ga naar:',

  codes: 'Codes voor één keer',
  codesHint:
    'Geef elke genodigde een eigen strookje. Een code werkt één keer en alleen voor de eigen groep. ' +
    'Wij bewaren niet welke antwoorden bij welke code horen.',
  codeCounts: 'Codes tot nu toe',
  made: 'Gemaakt',
  used: 'Gebruikt',
  codesFor: 'Voor welke groep?',
  codeAmount: 'Hoeveel codes?',
  codeAmountHint: (most) => `Hoogstens ${number(most)} tegelijk.`,
  wrongAmount: (most) => `Vul een aantal codes in van 1 tot ${number(most)}.`,
  makeCodes: 'Maak codes',
  codesMade: (made) => `${count(made, {one: 'code is', other: 'codes zijn'})} gemaakt.`,
  codesOnce: 'U ziet deze codes maar één keer. Druk ze nu af.',
  printCodes: 'Druk de strookjes af',
  forgetCodes: 'Ik heb ze afgedrukt',
  codesForgotten: 'De codes staan niet meer op het scherm.',
  code: 'Uw code',
  codeOnce: 'Deze code werkt één keer.',
};
