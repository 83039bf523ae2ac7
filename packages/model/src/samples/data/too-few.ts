import {count, hidden, score, share, type ResultNumbers} from '../make-results.js';

/** What may be shown of `tooFewResponses`. Made by scripts/build-samples.mjs. */
export const tooFewNumbers = (): ResultNumbers => ({
  audiences: {resident: hidden('too-few'), staff: count(12), all: hidden('protects-another')},
  principles: {
    fitting: {
      resident: hidden('too-few'),
      staff: score(12, 3.7083333333333335, [3.1932538309125365, 4.2234128357541305], [1, 2, 9], 0),
      all: hidden('protects-another'),
    },
    'future-proof': {
      resident: hidden('too-few'),
      staff: score(12, 2.5833333333333335, [2.1585518945665263, 3.0081147721001407], [3, 8, 1], 0),
      all: hidden('protects-another'),
    },
    'own-say': {
      resident: hidden('too-few'),
      staff: score(12, 3.625, [3.2634173483773354, 3.9865826516226646], [0, 4, 8], 0),
      all: hidden('protects-another'),
    },
    'skilled-staff': {
      resident: hidden('too-few'),
      staff: score(12, 3.7916666666666665, [3.447415532960252, 4.135917800373081], [0, 1, 11], 0),
      all: hidden('protects-another'),
    },
    'room-to-act': {
      resident: hidden('too-few'),
      staff: score(12, 2.125, [1.7634173483773354, 2.4865826516226646], [9, 2, 1], 0),
      all: hidden('protects-another'),
    },
    'clear-and-simple': {
      resident: hidden('too-few'),
      staff: score(12, 2.9583333333333335, [2.520260430226894, 3.396406236439773], [2, 6, 4], 0),
      all: hidden('protects-another'),
    },
    'early-help': {
      resident: hidden('too-few'),
      staff: score(12, 3.2916666666666665, [2.9751874624309638, 3.6081458709023693], [0, 5, 7], 0),
      all: hidden('protects-another'),
    },
  },
  statements: {
    'fitting-1': {
      resident: hidden('too-few'),
      staff: score(10, 3.8, [2.9878607239128003, 4.612139276087199], [1, 4, 5], 0),
      all: hidden('protects-another'),
    },
    'fitting-2': {
      resident: hidden('too-few'),
      staff: score(12, 3.6666666666666665, [3.0409978495737806, 4.292335483759552], [2, 2, 8], 0),
      all: hidden('protects-another'),
    },
    'future-proof-1': {
      resident: hidden('too-few'),
      staff: score(10, 2.8, [2.347568567440364, 3.2524314325596357], [3, 6, 1], 2),
      all: hidden('protects-another'),
    },
    'future-proof-2': {
      resident: hidden('too-few'),
      staff: score(10, 2.4, [1.899818231612235, 2.900181768387765], [5, 5, 0], 2),
      all: hidden('protects-another'),
    },
    'own-say-1': {
      resident: hidden('too-few'),
      staff: score(12, 3.5833333333333335, [3.256163277639285, 3.910503389027382], [0, 5, 7], 0),
      all: hidden('protects-another'),
    },
    'own-say-2': {
      resident: hidden('too-few'),
      staff: score(12, 3.6666666666666665, [3.1026964162948416, 4.230636917038492], [0, 7, 5], 0),
      all: hidden('protects-another'),
    },
    'skilled-staff-1': {
      resident: hidden('too-few'),
      staff: score(12, 3.9166666666666665, [3.2837082581952606, 4.5496250751380725], [1, 3, 8], 0),
      all: hidden('protects-another'),
    },
    'skilled-staff-2': {
      resident: hidden('too-few'),
      staff: score(12, 3.6666666666666665, [3.1720320359274643, 4.161301297405869], [1, 3, 8], 0),
      all: hidden('protects-another'),
    },
    'room-to-act-1': {
      resident: hidden('too-few'),
      staff: score(12, 2.1666666666666665, [1.571047697867456, 2.762285635465877], [8, 3, 1], 0),
      all: hidden('protects-another'),
    },
    'room-to-act-2': {
      resident: hidden('too-few'),
      staff: score(11, 2.090909090909091, [1.5324950079599375, 2.649323173858244], [7, 4, 0], 1),
      all: hidden('protects-another'),
    },
    'clear-and-simple-1': {
      resident: hidden('too-few'),
      staff: score(11, 3.3636363636363638, [2.820116006943705, 3.9071567203290227], [1, 6, 4], 1),
      all: hidden('protects-another'),
    },
    'clear-and-simple-2': {
      resident: hidden('too-few'),
      staff: score(12, 2.6666666666666665, [2.1720320359274643, 3.1613012974058687], [6, 4, 2], 0),
      all: hidden('protects-another'),
    },
    'early-help-1': {
      resident: hidden('too-few'),
      staff: score(12, 3.4166666666666665, [2.9128429910630373, 3.9204903422702957], [2, 3, 7], 0),
      all: hidden('protects-another'),
    },
    'early-help-2': {
      resident: hidden('too-few'),
      staff: score(11, 3.090909090909091, [2.620206654539269, 3.5616115272789126], [2, 6, 3], 1),
      all: hidden('protects-another'),
    },
  },
  priorities: {
    'fitting-1': {
      resident: hidden('too-few'),
      staff: share(1, 12),
      all: hidden('protects-another'),
    },
    'fitting-2': {
      resident: hidden('too-few'),
      staff: share(0, 12),
      all: hidden('protects-another'),
    },
    'future-proof-1': {
      resident: hidden('too-few'),
      staff: share(2, 12),
      all: hidden('protects-another'),
    },
    'future-proof-2': {
      resident: hidden('too-few'),
      staff: share(3, 12),
      all: hidden('protects-another'),
    },
    'own-say-1': {
      resident: hidden('too-few'),
      staff: share(0, 12),
      all: hidden('protects-another'),
    },
    'own-say-2': {
      resident: hidden('too-few'),
      staff: share(0, 12),
      all: hidden('protects-another'),
    },
    'skilled-staff-1': {
      resident: hidden('too-few'),
      staff: share(0, 12),
      all: hidden('protects-another'),
    },
    'skilled-staff-2': {
      resident: hidden('too-few'),
      staff: share(0, 12),
      all: hidden('protects-another'),
    },
    'room-to-act-1': {
      resident: hidden('too-few'),
      staff: share(2, 12),
      all: hidden('protects-another'),
    },
    'room-to-act-2': {
      resident: hidden('too-few'),
      staff: share(2, 12),
      all: hidden('protects-another'),
    },
    'clear-and-simple-1': {
      resident: hidden('too-few'),
      staff: share(0, 12),
      all: hidden('protects-another'),
    },
    'clear-and-simple-2': {
      resident: hidden('too-few'),
      staff: share(1, 12),
      all: hidden('protects-another'),
    },
    'early-help-1': {
      resident: hidden('too-few'),
      staff: share(0, 12),
      all: hidden('protects-another'),
    },
    'early-help-2': {
      resident: hidden('too-few'),
      staff: share(0, 12),
      all: hidden('protects-another'),
    },
  },
  gaps: {
    fitting: hidden('protects-another'),
    'future-proof': hidden('protects-another'),
    'own-say': hidden('protects-another'),
    'skilled-staff': hidden('protects-another'),
    'room-to-act': hidden('protects-another'),
    'clear-and-simple': hidden('protects-another'),
    'early-help': hidden('protects-another'),
  },
});
