import assert from 'node:assert/strict';
import {after, before, suite, test} from 'node:test';
import type {EngineName} from '../../scripts/engines.mjs';
import {findAlfaProblems} from './alfa/find-alfa-problems.ts';
import {plantedFaults} from './planted-faults.ts';
import {findForgotten, readAccepted} from './spoken/accepted.ts';
import {readSpoken} from './spoken/read-spoken.ts';
import {findSpokenProblems} from './spoken/spoken-rules.ts';
import {writeSpoken} from './spoken/write-spoken.ts';
import {StoryStage} from './story-stage.ts';
import {buildStorybook, serveStorybook} from './storybook.ts';

const engines = (process.env['BROWSERS'] ?? 'chromium,firefox,webkit').split(',') as EngineName[];
const TO_ACCEPT = 'a screen reader says something else now; is it right? Then run: npm run accept:spoken';

/** What each check finds in the story that is shown; what has a question mark in Chromium only. */
interface Findings {
  readonly mistakes: readonly string[];
  readonly axe: readonly string[];
  readonly light: readonly string[];
  readonly alfa?: readonly string[];
  readonly spoken?: readonly string[];
  readonly text?: string;
}

buildStorybook();
const storybook = await serveStorybook();

suite('every story', {concurrency: engines.length}, () => {
  after(() => storybook.close());
  for (const engine of engines) suite(engine, {concurrency: 1}, () => sweep(engine));
});

function sweep(engine: EngineName): void {
  let stage: StoryStage;
  let found: Findings;
  before(async () => void (stage = await StoryStage.open(engine, storybook)));
  after(() => stage.close());

  for (const story of storybook.stories) {
    suite(story, () => {
      before(async () => void (found = await look(stage, story)));
      test(`${engine}: ${story} plays to its end`, () => assert.deepEqual(found.mistakes, []));
      test(`${engine}: axe finds nothing in ${story}`, () => assert.deepEqual(found.axe, []));
      test(`${engine}: all that is seen of ${story} stands in the light DOM`, () => assert.deepEqual(found.light, []));
      if (engine !== 'chromium') return;
      test(`Alfa finds nothing in ${story}`, () => assert.deepEqual(found.alfa, []));
      test(`a screen reader can make sense of ${story}`, () => assert.deepEqual(found.spoken, []));
      test(`a screen reader says of ${story} what was accepted`, () =>
        assert.equal(found.text, readAccepted(story), TO_ACCEPT));
    });
  }
  for (const {story, check, says} of plantedFaults) {
    if (engine !== 'chromium' && (check === 'alfa' || check === 'spoken')) continue;
    test(`${engine}: the check “${check}” says of ${story}: ${says || 'nothing'}`, async () => {
      const problems = (await look(stage, story))[check]?.join('\n');
      assert.ok(says === '' ? problems === '' : problems?.includes(says), problems);
    });
  }
}

async function look(stage: StoryStage, story: string): Promise<Findings> {
  const {mistakes, axe} = await stage.show(story);
  const light = await stage.call<readonly string[]>('light-text', 'findLightTextProblems');
  if (stage.engine.name !== 'chromium') return {mistakes, axe, light};
  const alfa = await findAlfaProblems(stage.engine);
  const tree = await readSpoken(stage.engine);
  return {mistakes, axe, light, alfa, spoken: findSpokenProblems(tree), text: writeSpoken(tree)};
}

test('nothing is kept of stories that are no more', () => assert.deepEqual(findForgotten(storybook.stories), []));
