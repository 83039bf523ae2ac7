// Chosen states of the elements in every theme, as Chromium draws them. Needs a built Storybook: npm run build:storybook
import assert from 'node:assert/strict';
import {after, before, suite, test} from 'node:test';
import {readThemeMap} from '../../packages/theme-check/dist/command.js';
import type {ThemeMap} from '../../packages/theme-check/dist/theme-map.js';
import {matchesSyntax} from '../../packages/theme-check/dist/syntax.js';
import type {Measurement, PartRule} from './in-page/measure.ts';
import {chosenStories} from './chosen-stories.ts';
import {ThemedPage} from './themed-page.ts';
import {looks, type Look} from './themes.ts';

const {prefix, parts} = readThemeMap();
const privateName = (part: string): string => `--_${prefix}-${part}`;

suite('chosen states in every theme', () => {
  let page: ThemedPage;
  before(async () => void (page = await ThemedPage.open(1024, 768)));
  after(() => page.close());
  for (const {groups, stories} of chosenStories) {
    const read = parts.filter(({group}) => groups.includes(group));
    for (const story of stories) {
      suite(story, () => {
        before(() => page.show(story));
        for (const look of looks) suite(look.title, () => judge(story, look, read, () => page));
      });
    }
  }
});

function judge(story: string, {title, theme, scheme}: Look, read: ThemeMap['parts'], page: () => ThemedPage): void {
  before(() => page().wear(theme, scheme));

  test(`${story}, ${title}: every part has a value that a browser can read`, async () => {
    const values = await page().readProperties(read.map(({name}) => privateName(name)));
    const wrong = read.filter(({name, syntax}) => !isReadable(values[privateName(name)] ?? '', syntax));
    assert.deepEqual(
      wrong.map(({name}) => `${name}: ${values[privateName(name)] ?? ''}`),
      [],
    );
  });

  test(`${story}, ${title}: everything can be told from what it stands on`, async () => {
    const drawn = await page().measure();
    assert.ok(drawn.filter(({kind}) => kind === 'text').length > 5, 'the texts were not measured');
    assert.deepEqual(sayFaint([...drawn, ...(await page().measureParts(rulesOf(read)))]), []);
  });
}

/** Where anything goes, nothing is right too: it means what the page around us says. */
function isReadable(value: string, syntax = '*'): boolean {
  return matchesSyntax(value, syntax) || (syntax === '*' && value === '');
}

function rulesOf(read: ThemeMap['parts']): PartRule[] {
  return read.flatMap(({name, contrast}) =>
    contrast ? [{part: privateName(name), against: privateName(contrast.against), atLeast: contrast.atLeast}] : [],
  );
}

/** Each fault once: `text 3.2:1 (4.5:1 asked), #777 on #fff: p.muted, a.` */
function sayFaint(measured: readonly Measurement[]): string[] {
  const faults = new Map<string, Set<string>>();
  for (const {kind, what, ratio, atLeast, colours} of measured.filter((one) => one.ratio < one.atLeast)) {
    const fault = `${kind} ${ratio}:1 (${atLeast}:1 asked), ${colours}`;
    faults.set(fault, (faults.get(fault) ?? new Set()).add(what));
  }
  return [...faults].map(([fault, where]) => `${fault}: ${[...where].slice(0, 3).join(', ')}`);
}
