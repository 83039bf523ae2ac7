import {formatFor} from '../format.js';
import type {ScanCareWords} from '../scan.js';

const {list} = formatFor('nl');

/** What the scan says about personal data in a text, in Dutch. */
export const dutchScanCareWords: ScanCareWords = {
  personalData: (kinds) =>
    `Staat hier ${list(kinds)}? Laat dat liever weg: anderen kunnen uw antwoord later lezen. ` +
    'U mag het ook zo versturen. Wij halen het er dan uit.',
  personalDataKinds: {
    bsn: 'een burgerservicenummer',
    phone: 'een telefoonnummer',
    mail: 'een e-mailadres',
    address: 'een adres',
    iban: 'een rekeningnummer',
  },
};
