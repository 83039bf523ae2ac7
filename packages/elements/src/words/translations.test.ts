import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {englishAnswersWords} from './en/answers.js';
import {englishCompareWords} from './en/compare.js';
import {englishDeskWords} from './en/coordinator.js';
import {englishExportWords} from './en/export.js';
import {englishPlanWords} from './en/plan.js';
import {englishPointsWords} from './en/improvement-points.js';
import {englishRadarWords} from './en/radar.js';
import {englishReportWords} from './en/report.js';
import {englishResultsWords} from './en/results.js';
import {englishScanCareWords} from './en/scan-care.js';
import {englishScanWords} from './en/scan.js';
import {englishSessionWords} from './en/session.js';
import {englishPlateWords} from './en/talk-plate.js';
import {LANGUAGES} from './languages.js';
import {dutchAnswersWords} from './nl/answers.js';
import {dutchCompareWords} from './nl/compare.js';
import {dutchDeskMoreWords} from './nl/coordinator-more.js';
import {dutchDeskWords} from './nl/coordinator.js';
import {dutchExportFileWords} from './nl/export-files.js';
import {dutchExportWords} from './nl/export.js';
import {englishPlanBringPartWords} from './en/plan-bring-part.js';
import {dutchPlanBringPartWords} from './nl/plan-bring-part.js';
import {dutchPlanDoorWords} from './nl/plan-door.js';
import {dutchPlanFindWords} from './nl/plan-find.js';
import {dutchPlanFormWords} from './nl/plan-form.js';
import {dutchPlanMoveWords} from './nl/plan-move.js';
import {dutchPlanMoreWords} from './nl/plan-more.js';
import {dutchPlanStartWords} from './nl/plan-start.js';
import {dutchPlanWords} from './nl/plan.js';
import {dutchPointsWords} from './nl/improvement-points.js';
import {dutchRadarMoreWords} from './nl/radar-more.js';
import {dutchRadarWords as dutchRadarStartWords} from './nl/radar.js';
import {dutchLanguageWords} from './nl/language.js';
import {dutchReportBodyWords} from './nl/report-body.js';
import {dutchResultsWords} from './nl/results.js';
import {dutchScanCareWords} from './nl/scan-care.js';
import {dutchScanEndWords} from './nl/scan-end.js';
import {dutchScanWords as dutchScanStartWords} from './nl/scan.js';
import {dutchSessionStartWords} from './nl/session-start.js';
import {dutchSessionWords} from './nl/session.js';
import {dutchPlateStartWords} from './nl/talk-plate-start.js';
import {dutchPlateWords} from './nl/talk-plate.js';
import type {RadarWords} from './radar.js';
import type {ScanWords} from './scan.js';

const dutchRadarWords: RadarWords = {...dutchRadarStartWords, ...dutchRadarMoreWords};
const dutchScanWords: ScanWords = {...dutchScanStartWords, ...dutchScanEndWords};

/** The words of each language, in the order of `LANGUAGES`. */
const ALL: readonly {readonly scan: ScanWords; readonly radar: RadarWords}[] = [
  {scan: dutchScanWords, radar: dutchRadarWords},
  {scan: englishScanWords, radar: englishRadarWords},
];

/** What a word is, by its path: `hidden.too-few` is a `string`. */
function kindsOf(words: object, path = ''): readonly string[] {
  return Object.entries(words).flatMap(([key, word]: [string, unknown]) =>
    typeof word === 'object' && word !== null
      ? kindsOf(word, `${path}${key}.`)
      : [`${path}${key}: ${typeof word} of ${typeof word === 'function' ? word.length : 0}`],
  );
}

/** Every sentence that does not wait for a value. */
function textsOf(words: object): readonly string[] {
  return Object.values(words).flatMap((word: unknown) => {
    if (typeof word === 'string') return [word];
    return typeof word === 'object' && word !== null ? textsOf(word) : [];
  });
}

test('there are words in every language that can be chosen', () => {
  assert.deepEqual(
    ALL.map(({scan}) => scan.lang),
    Object.keys(LANGUAGES),
  );
  assert.deepEqual(
    ALL.map(({radar}) => radar.lang),
    Object.keys(LANGUAGES),
  );
});

for (const {scan, radar} of ALL) {
  suite(`words in ${scan.lang}`, () => {
    test('say as much as the Dutch ones, and only a draft says one thing more', () => {
      const said = (words: ScanWords | RadarWords): readonly string[] =>
        kindsOf(words)
          .filter((kind) => !kind.startsWith('draftNotice:'))
          .toSorted();
      assert.deepEqual(said(scan), said(dutchScanWords));
      assert.deepEqual(said(radar), said(dutchRadarWords));
    });

    test('are never empty, and have no space too many', () => {
      for (const text of [...textsOf(scan), ...textsOf(radar)]) assert.match(text, /^\S+(?: \S+)*$/u);
    });

    test('have another form for one than for more', () => {
      const counted: readonly ((value: number) => string)[] = [
        scan.duration,
        scan.retention,
        scan.charactersLeft,
        scan.charactersOver,
        scan.skippedCount,
        (max) => scan.tooMany(max, 5),
        (least) => scan.nextResults('on-close', least),
        radar.people,
        radar.answers,
        radar.empty['too-few'],
      ];
      for (const say of counted) assert.notEqual(say(1).replace('1', '2'), say(2));
    });

    test('write a number as the language does', () => {
      const thousand = new Intl.NumberFormat(scan.lang).format(1500);
      for (const text of [scan.charactersLeft(1500), scan.retention(1501), radar.people(1500)]) {
        assert.ok(text.includes(thousand) || text.includes(new Intl.NumberFormat(scan.lang).format(1501)), text);
      }
    });
  });
}

test('files say as much in English as in Dutch', () => {
  const dutch = {...dutchExportWords, ...dutchExportFileWords};
  const english = {...englishResultsWords, ...englishExportWords};
  const said = (words: object): readonly string[] =>
    kindsOf(words)
      .filter((kind) => !kind.startsWith('draftNotice:'))
      .toSorted();
  assert.deepEqual(said(english), said(dutch));
  for (const text of [...textsOf(dutch), ...textsOf(english)]) assert.match(text, /^\S+(?: \S+)*$/u);
});

/** Without what every element says. */
const dutchExportOwn = Object.fromEntries(
  Object.entries(dutchExportWords).filter(([key]) => !(key in dutchResultsWords)),
);

test('the report and the comparison of rounds say as much in English as in Dutch', () => {
  assert.deepEqual(
    kindsOf(englishReportWords).toSorted(),
    kindsOf({title: '', ...dutchReportBodyWords, exportWords: {...dutchExportOwn, ...dutchExportFileWords}}).toSorted(),
  );
  assert.deepEqual(kindsOf(englishCompareWords).toSorted(), kindsOf(dutchCompareWords).toSorted());
  for (const text of [dutchReportBodyWords, englishReportWords, dutchCompareWords, englishCompareWords].flatMap(
    textsOf,
  )) {
    assert.match(text, /^\S+(?: \S+)*$/u);
  }
});

test('improvement points and answers say as much in English as in Dutch', () => {
  assert.deepEqual(kindsOf(englishPointsWords).toSorted(), kindsOf({title: '', ...dutchPointsWords}).toSorted());
  assert.deepEqual(kindsOf(englishAnswersWords).toSorted(), kindsOf({title: '', ...dutchAnswersWords}).toSorted());
});

test('the talk plate says as much in English as in Dutch', () => {
  const {title, loading, unreachable} = dutchPlateStartWords;
  const dutch = {title, loading, unreachable, ...dutchPlateWords};
  assert.deepEqual(kindsOf(englishPlateWords).toSorted(), kindsOf(dutch).toSorted());
  for (const text of [...textsOf(dutch), ...textsOf(englishPlateWords)]) assert.match(text, /^\S+(?: \S+)*$/u);
});

test('a plan says as much in English as in Dutch', () => {
  const {title, loading, unreachable} = dutchPlanStartWords;
  const more = {
    form: dutchPlanFormWords,
    door: dutchPlanDoorWords,
    move: dutchPlanMoveWords,
    more: dutchPlanMoreWords,
    find: dutchPlanFindWords,
  };
  const dutch = {title, loading, unreachable, ...dutchPlanWords, ...more};
  assert.deepEqual(kindsOf(englishPlanWords).toSorted(), kindsOf(dutch).toSorted());
  for (const text of [...textsOf(dutch), ...textsOf(englishPlanWords)]) assert.match(text, /^\S+(?: \S+)*$/u);
});

test('what comes into a plan and goes out says as much in English as in Dutch', () => {
  const [english, dutch] = [englishPlanBringPartWords, dutchPlanBringPartWords];
  assert.deepEqual(kindsOf(english).toSorted(), kindsOf(dutch).toSorted());
  for (const text of [...textsOf(dutch), ...textsOf(english)]) assert.match(text, /^\S+(?: \S+)*$/u);
});

test('a session says as much in English as in Dutch', () => {
  const {title, loading, unreachable} = dutchSessionStartWords;
  const dutch = {title, loading, unreachable, ...dutchSessionWords};
  assert.deepEqual(kindsOf(englishSessionWords).toSorted(), kindsOf(dutch).toSorted());
  for (const text of [...textsOf(dutch), ...textsOf(englishSessionWords)]) assert.match(text, /^\S+(?: \S+)*$/u);
});

test('the desk, and what is said of personal data, say as much in English as in Dutch', () => {
  const shared = Object.keys(dutchLanguageWords);
  const dutch = Object.entries({...dutchDeskWords, ...dutchDeskMoreWords}).filter(([key]) => !shared.includes(key));
  assert.deepEqual(kindsOf(englishDeskWords).toSorted(), kindsOf(Object.fromEntries(dutch)).toSorted());
  assert.deepEqual(kindsOf(englishScanCareWords).toSorted(), kindsOf(dutchScanCareWords).toSorted());
  for (const text of [...textsOf(Object.fromEntries(dutch)), ...textsOf(englishDeskWords)])
    assert.match(text, /^\S+(?: \S+)*$/u);
});

test('what nobody checked says so in its own language', () => {
  assert.equal(dutchScanWords.draftNotice, undefined);
  assert.match(englishScanWords.draftNotice ?? '', /computer.*[Nn]obody has checked/);
  assert.equal(englishRadarWords.draftNotice, englishScanWords.draftNotice);
});

test('English speaks of one and of more', () => {
  assert.equal(englishScanWords.skippedCount(1), 'You skipped 1 statement. That is fine.');
  assert.equal(englishScanWords.skippedCount(28), 'You skipped 28 statements. That is fine.');
  assert.equal(englishRadarWords.answers(1), '1 answer');
  assert.equal(englishRadarWords.people(34), '34 people');
  assert.equal(
    englishRadarWords.largestGaps.holds(['‘Clear and simple’', '‘Fitting’']),
    'The largest differences are at ‘Clear and simple’ and ‘Fitting’.',
  );
});
