import {findPersonalData} from '@toegang/domain/personal-data.js';
import {englishScanCareWords} from '../words/en/scan-care.js';
import {dutchScanCareWords} from '../words/nl/scan-care.js';
import type {ScanCareWords} from '../words/scan.js';
import type {Care} from './steps/step-view.js';

/** So few words that all languages are in one part. */
const WORDS: Readonly<Record<string, ScanCareWords>> = {en: englishScanCareWords};

/** Points out to the writer what the moderator would point out later. */
export const careFor: Care = ({words}, text) => {
  const {personalData, personalDataKinds} = {...dutchScanCareWords, ...WORDS[words.lang], ...words};
  const kinds = new Set(findPersonalData(text).map(({kind}) => personalDataKinds[kind]));
  return kinds.size > 0 ? personalData([...kinds]) : '';
};
