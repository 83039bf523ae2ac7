import {count, hidden, score, share, type ResultNumbers} from '../make-results.js';

/** What may be shown of `oneGroupResponses`. Made by scripts/build-samples.mjs. */
export const oneGroupNumbers = (): ResultNumbers => ({
  audiences: {resident: hidden('no-answers'), staff: count(16), all: hidden('protects-another')},
  principles: {
    fitting: {
      resident: hidden('no-answers'),
      staff: score(16, 3.5625, [3.1748754232545457, 3.9501245767454543], [1, 6, 9], 0),
      all: hidden('protects-another'),
    },
    'future-proof': {
      resident: hidden('no-answers'),
      staff: score(16, 3.03125, [2.6131567179543587, 3.4493432820456413], [3, 5, 8], 0),
      all: hidden('protects-another'),
    },
    'own-say': {
      resident: hidden('no-answers'),
      staff: score(16, 3.875, [3.4033841751847502, 4.34661582481525], [1, 4, 11], 0),
      all: hidden('protects-another'),
    },
    'skilled-staff': {
      resident: hidden('no-answers'),
      staff: score(16, 4.21875, [3.8179946178150086, 4.619505382184991], [1, 0, 15], 0),
      all: hidden('protects-another'),
    },
    'room-to-act': {
      resident: hidden('no-answers'),
      staff: score(16, 2.1875, [1.7537814404774537, 2.6212185595225463], [10, 4, 2], 0),
      all: hidden('protects-another'),
    },
    'clear-and-simple': {
      resident: hidden('no-answers'),
      staff: score(16, 3.21875, [2.92739639422894, 3.51010360577106], [0, 10, 6], 0),
      all: hidden('protects-another'),
    },
    'early-help': {
      resident: hidden('no-answers'),
      staff: score(16, 3.15625, [2.7134208380155136, 3.5990791619844864], [2, 7, 7], 0),
      all: hidden('protects-another'),
    },
  },
  statements: {
    'fitting-1': {
      resident: hidden('no-answers'),
      staff: score(13, 3.4615384615384617, [2.8769336621144634, 4.0461432609624595], [2, 5, 6], 3),
      all: hidden('protects-another'),
    },
    'fitting-2': {
      resident: hidden('no-answers'),
      staff: score(16, 3.625, [3.2419810272822924, 4.008018972717708], [1, 5, 10], 0),
      all: hidden('protects-another'),
    },
    'future-proof-1': {
      resident: hidden('no-answers'),
      staff: score(15, 3.2, [2.7227003370080802, 3.67729966299192], [3, 7, 5], 1),
      all: hidden('protects-another'),
    },
    'future-proof-2': {
      resident: hidden('no-answers'),
      staff: score(15, 2.8666666666666667, [2.2796035038298257, 3.4537298295035077], [7, 2, 6], 1),
      all: hidden('protects-another'),
    },
    'own-say-1': {
      resident: hidden('no-answers'),
      staff: score(14, 3.857142857142857, [3.3090551268174204, 4.405230587468294], [1, 4, 9], 0),
      all: hidden('protects-another'),
    },
    'own-say-2': {
      resident: hidden('no-answers'),
      staff: score(15, 3.8666666666666667, [3.2796035038298257, 4.453729829503508], [2, 3, 10], 1),
      all: hidden('protects-another'),
    },
    'skilled-staff-1': {
      resident: hidden('no-answers'),
      staff: score(13, 4, [3.506596054253665, 4.493403945746335], [1, 1, 11], 2),
      all: hidden('protects-another'),
    },
    'skilled-staff-2': {
      resident: hidden('no-answers'),
      staff: score(15, 4.333333333333333, [3.835076470516508, 4.831590196150159], [1, 1, 13], 0),
      all: hidden('protects-another'),
    },
    'room-to-act-1': {
      resident: hidden('no-answers'),
      staff: score(14, 2.2142857142857144, [1.5281741844100056, 2.9003972441614234], [9, 2, 3], 2),
      all: hidden('protects-another'),
    },
    'room-to-act-2': {
      resident: hidden('no-answers'),
      staff: score(15, 2.3333333333333335, [1.8350764705165084, 2.8315901961501586], [8, 6, 1], 0),
      all: hidden('protects-another'),
    },
    'clear-and-simple-1': {
      resident: hidden('no-answers'),
      staff: score(16, 3.5, [3.02339339255176, 3.97660660744824], [3, 3, 10], 0),
      all: hidden('protects-another'),
    },
    'clear-and-simple-2': {
      resident: hidden('no-answers'),
      staff: score(16, 2.9375, [2.5751143983151614, 3.2998856016848386], [4, 9, 3], 0),
      all: hidden('protects-another'),
    },
    'early-help-1': {
      resident: hidden('no-answers'),
      staff: score(14, 3.357142857142857, [2.9270236438507027, 3.7872620704350117], [2, 5, 7], 2),
      all: hidden('protects-another'),
    },
    'early-help-2': {
      resident: hidden('no-answers'),
      staff: score(14, 3, [2.2838447639102357, 3.7161552360897643], [4, 3, 7], 1),
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
    fitting: hidden('protects-another'),
    'future-proof': hidden('protects-another'),
    'own-say': hidden('protects-another'),
    'skilled-staff': hidden('protects-another'),
    'room-to-act': hidden('protects-another'),
    'clear-and-simple': hidden('protects-another'),
    'early-help': hidden('protects-another'),
  },
});
