import {count, hidden, score, share, type ResultNumbers} from '../make-results.js';

/** What may be shown of `tooFewResponses`. */
export const tooFewNumbers = (): ResultNumbers => ({
  audiences: {resident: hidden('too-few'), staff: count(12), all: hidden('protects-another')},
  principles: {
    fitting: {
      resident: hidden('too-few'),
      staff: score(12, 3.7083333333333335, [3.1932538309126004, 4.223412835754067], [1, 2, 9], 0),
      all: hidden('protects-another'),
    },
    'future-proof': {
      resident: hidden('too-few'),
      staff: score(12, 2.5833333333333335, [2.158551894566579, 3.008114772100088], [3, 8, 1], 0),
      all: hidden('protects-another'),
    },
    'own-say': {
      resident: hidden('too-few'),
      staff: score(12, 3.625, [3.2634173483773807, 3.9865826516226193], [0, 4, 8], 0),
      all: hidden('protects-another'),
    },
    'skilled-staff': {
      resident: hidden('too-few'),
      staff: score(12, 3.7916666666666665, [3.447415532960295, 4.135917800373038], [0, 1, 11], 0),
      all: hidden('protects-another'),
    },
    'room-to-act': {
      resident: hidden('too-few'),
      staff: score(12, 2.125, [1.7634173483773807, 2.4865826516226193], [9, 2, 1], 0),
      all: hidden('protects-another'),
    },
    'clear-and-simple': {
      resident: hidden('too-few'),
      staff: score(12, 2.9583333333333335, [2.5202604302269487, 3.3964062364397183], [2, 6, 4], 0),
      all: hidden('protects-another'),
    },
    'early-help': {
      resident: hidden('too-few'),
      staff: score(12, 3.2916666666666665, [2.9751874624310033, 3.6081458709023297], [0, 5, 7], 0),
      all: hidden('protects-another'),
    },
  },
  statements: {
    'fitting-1': {
      resident: hidden('too-few'),
      staff: score(10, 3.8, [2.9878607239127906, 4.612139276087209], [1, 4, 5], 0),
      all: hidden('protects-another'),
    },
    'fitting-2': {
      resident: hidden('too-few'),
      staff: score(12, 3.6666666666666665, [3.0409978495738588, 4.292335483759475], [2, 2, 8], 0),
      all: hidden('protects-another'),
    },
    'future-proof-1': {
      resident: hidden('too-few'),
      staff: score(10, 2.8, [2.3475685674403586, 3.252431432559641], [3, 6, 1], 2),
      all: hidden('protects-another'),
    },
    'future-proof-2': {
      resident: hidden('too-few'),
      staff: score(10, 2.4, [1.899818231612229, 2.900181768387771], [5, 5, 0], 2),
      all: hidden('protects-another'),
    },
    'own-say-1': {
      resident: hidden('too-few'),
      staff: score(12, 3.5833333333333335, [3.2561632776393257, 3.9105033890273413], [0, 5, 7], 0),
      all: hidden('protects-another'),
    },
    'own-say-2': {
      resident: hidden('too-few'),
      staff: score(12, 3.6666666666666665, [3.1026964162949118, 4.230636917038421], [0, 7, 5], 0),
      all: hidden('protects-another'),
    },
    'skilled-staff-1': {
      resident: hidden('too-few'),
      staff: score(12, 3.9166666666666665, [3.2837082581953396, 4.549625075137993], [1, 3, 8], 0),
      all: hidden('protects-another'),
    },
    'skilled-staff-2': {
      resident: hidden('too-few'),
      staff: score(12, 3.6666666666666665, [3.172032035927526, 4.161301297405807], [1, 3, 8], 0),
      all: hidden('protects-another'),
    },
    'room-to-act-1': {
      resident: hidden('too-few'),
      staff: score(12, 2.1666666666666665, [1.57104769786753, 2.762285635465803], [8, 3, 1], 0),
      all: hidden('protects-another'),
    },
    'room-to-act-2': {
      resident: hidden('too-few'),
      staff: score(11, 2.090909090909091, [1.532495007959906, 2.6493231738582756], [7, 4, 0], 1),
      all: hidden('protects-another'),
    },
    'clear-and-simple-1': {
      resident: hidden('too-few'),
      staff: score(11, 3.3636363636363638, [2.8201160069436737, 3.907156720329054], [1, 6, 4], 1),
      all: hidden('protects-another'),
    },
    'clear-and-simple-2': {
      resident: hidden('too-few'),
      staff: score(12, 2.6666666666666665, [2.172032035927526, 3.161301297405807], [6, 4, 2], 0),
      all: hidden('protects-another'),
    },
    'early-help-1': {
      resident: hidden('too-few'),
      staff: score(12, 3.4166666666666665, [2.9128429910631004, 3.9204903422702326], [2, 3, 7], 0),
      all: hidden('protects-another'),
    },
    'early-help-2': {
      resident: hidden('too-few'),
      staff: score(11, 3.090909090909091, [2.620206654539242, 3.5616115272789397], [2, 6, 3], 1),
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
    fitting: hidden('too-few'),
    'future-proof': hidden('too-few'),
    'own-say': hidden('too-few'),
    'skilled-staff': hidden('too-few'),
    'room-to-act': hidden('too-few'),
    'clear-and-simple': hidden('too-few'),
    'early-help': hidden('too-few'),
  },
});
