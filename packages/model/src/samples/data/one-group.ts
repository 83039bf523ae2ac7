import {count, hidden, score, share, type ResultNumbers} from '../make-results.js';

/** What may be shown of `oneGroupResponses`. */
export const oneGroupNumbers = (): ResultNumbers => ({
  audiences: {resident: hidden('no-answers'), staff: count(16), all: hidden('protects-another')},
  principles: {
    fitting: {
      resident: hidden('no-answers'),
      staff: score(16, 3.5625, [3.1748754232545218, 3.9501245767454782], [1, 6, 9], 0),
      all: hidden('protects-another'),
    },
    'future-proof': {
      resident: hidden('no-answers'),
      staff: score(16, 3.03125, [2.613156717954333, 3.449343282045667], [3, 5, 8], 0),
      all: hidden('protects-another'),
    },
    'own-say': {
      resident: hidden('no-answers'),
      staff: score(16, 3.875, [3.403384175184721, 4.346615824815279], [1, 4, 11], 0),
      all: hidden('protects-another'),
    },
    'skilled-staff': {
      resident: hidden('no-answers'),
      staff: score(16, 4.21875, [3.8179946178149837, 4.619505382185016], [1, 0, 15], 0),
      all: hidden('protects-another'),
    },
    'room-to-act': {
      resident: hidden('no-answers'),
      staff: score(16, 2.1875, [1.7537814404774266, 2.6212185595225734], [10, 4, 2], 0),
      all: hidden('protects-another'),
    },
    'clear-and-simple': {
      resident: hidden('no-answers'),
      staff: score(16, 3.21875, [2.927396394228922, 3.510103605771078], [0, 10, 6], 0),
      all: hidden('protects-another'),
    },
    'early-help': {
      resident: hidden('no-answers'),
      staff: score(16, 3.15625, [2.713420838015486, 3.599079161984514], [2, 7, 7], 0),
      all: hidden('protects-another'),
    },
  },
  statements: {
    'fitting-1': {
      resident: hidden('no-answers'),
      staff: score(13, 3.4615384615384617, [2.8769336621144324, 4.046143260962491], [2, 5, 6], 3),
      all: hidden('protects-another'),
    },
    'fitting-2': {
      resident: hidden('no-answers'),
      staff: score(16, 3.625, [3.2419810272822684, 4.008018972717731], [1, 5, 10], 0),
      all: hidden('protects-another'),
    },
    'future-proof-1': {
      resident: hidden('no-answers'),
      staff: score(15, 3.2, [2.7227003370080807, 3.6772996629919197], [3, 7, 5], 1),
      all: hidden('protects-another'),
    },
    'future-proof-2': {
      resident: hidden('no-answers'),
      staff: score(15, 2.8666666666666667, [2.279603503829826, 3.4537298295035073], [7, 2, 6], 1),
      all: hidden('protects-another'),
    },
    'own-say-1': {
      resident: hidden('no-answers'),
      staff: score(14, 3.857142857142857, [3.309055126817426, 4.405230587468288], [1, 4, 9], 0),
      all: hidden('protects-another'),
    },
    'own-say-2': {
      resident: hidden('no-answers'),
      staff: score(15, 3.8666666666666667, [3.279603503829826, 4.453729829503507], [2, 3, 10], 1),
      all: hidden('protects-another'),
    },
    'skilled-staff-1': {
      resident: hidden('no-answers'),
      staff: score(13, 4, [3.506596054253639, 4.493403945746361], [1, 1, 11], 2),
      all: hidden('protects-another'),
    },
    'skilled-staff-2': {
      resident: hidden('no-answers'),
      staff: score(15, 4.333333333333333, [3.8350764705165084, 4.831590196150158], [1, 1, 13], 0),
      all: hidden('protects-another'),
    },
    'room-to-act-1': {
      resident: hidden('no-answers'),
      staff: score(14, 2.2142857142857144, [1.5281741844100132, 2.9003972441614154], [9, 2, 3], 2),
      all: hidden('protects-another'),
    },
    'room-to-act-2': {
      resident: hidden('no-answers'),
      staff: score(15, 2.3333333333333335, [1.8350764705165088, 2.831590196150158], [8, 6, 1], 0),
      all: hidden('protects-another'),
    },
    'clear-and-simple-1': {
      resident: hidden('no-answers'),
      staff: score(16, 3.5, [3.0233933925517302, 3.9766066074482698], [3, 3, 10], 0),
      all: hidden('protects-another'),
    },
    'clear-and-simple-2': {
      resident: hidden('no-answers'),
      staff: score(16, 2.9375, [2.575114398315139, 3.299885601684861], [4, 9, 3], 0),
      all: hidden('protects-another'),
    },
    'early-help-1': {
      resident: hidden('no-answers'),
      staff: score(14, 3.357142857142857, [2.927023643850707, 3.7872620704350073], [2, 5, 7], 2),
      all: hidden('protects-another'),
    },
    'early-help-2': {
      resident: hidden('no-answers'),
      staff: score(14, 3, [2.2838447639102437, 3.7161552360897563], [4, 3, 7], 1),
      all: hidden('protects-another'),
    },
  },
  priorities: {
    'fitting-1': {
      resident: hidden('no-answers'),
      staff: share(2, 16),
      all: hidden('protects-another'),
    },
    'fitting-2': {
      resident: hidden('no-answers'),
      staff: share(0, 16),
      all: hidden('protects-another'),
    },
    'future-proof-1': {
      resident: hidden('no-answers'),
      staff: share(3, 16),
      all: hidden('protects-another'),
    },
    'future-proof-2': {
      resident: hidden('no-answers'),
      staff: share(3, 16),
      all: hidden('protects-another'),
    },
    'own-say-1': {
      resident: hidden('no-answers'),
      staff: share(1, 16),
      all: hidden('protects-another'),
    },
    'own-say-2': {
      resident: hidden('no-answers'),
      staff: share(0, 16),
      all: hidden('protects-another'),
    },
    'skilled-staff-1': {
      resident: hidden('no-answers'),
      staff: share(0, 16),
      all: hidden('protects-another'),
    },
    'skilled-staff-2': {
      resident: hidden('no-answers'),
      staff: share(0, 16),
      all: hidden('protects-another'),
    },
    'room-to-act-1': {
      resident: hidden('no-answers'),
      staff: share(5, 16),
      all: hidden('protects-another'),
    },
    'room-to-act-2': {
      resident: hidden('no-answers'),
      staff: share(2, 16),
      all: hidden('protects-another'),
    },
    'clear-and-simple-1': {
      resident: hidden('no-answers'),
      staff: share(0, 16),
      all: hidden('protects-another'),
    },
    'clear-and-simple-2': {
      resident: hidden('no-answers'),
      staff: share(3, 16),
      all: hidden('protects-another'),
    },
    'early-help-1': {
      resident: hidden('no-answers'),
      staff: share(1, 16),
      all: hidden('protects-another'),
    },
    'early-help-2': {
      resident: hidden('no-answers'),
      staff: share(2, 16),
      all: hidden('protects-another'),
    },
  },
  gaps: {
    fitting: hidden('no-answers'),
    'future-proof': hidden('no-answers'),
    'own-say': hidden('no-answers'),
    'skilled-staff': hidden('no-answers'),
    'room-to-act': hidden('no-answers'),
    'clear-and-simple': hidden('no-answers'),
    'early-help': hidden('no-answers'),
  },
});
