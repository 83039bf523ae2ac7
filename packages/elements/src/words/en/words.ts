// All words in English, in one part of dist/: whoever reads one element in English reads the next one too.
export {englishRadarWords} from './radar.js';
export {englishScanWords} from './scan.js';
export {englishLanguageWords} from './language.js';
