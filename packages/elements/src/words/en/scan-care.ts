import {formatFor} from '../format.js';
import type {ScanCareWords} from '../scan.js';

const {list} = formatFor('en-GB');

/** What the scan says about personal data in a text, in English. */
export const englishScanCareWords: ScanCareWords = {
  personalData: (kinds) =>
    `Is this ${list(kinds)}? Please leave it out: others may read your answer later. ` +
    'You may also send it like this. Then we take it out.',
  personalDataKinds: {
    bsn: 'a citizen service number',
    phone: 'a phone number',
    mail: 'an e-mail address',
    address: 'an address',
    iban: 'a bank account number',
  },
};
