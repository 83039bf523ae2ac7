import assert from 'node:assert/strict';
import {after, before, suite, test} from 'node:test';
import type {EngineName} from '../../scripts/engines.mjs';
import type {Performance} from './in-page/perform.ts';
import {findForgotten, readAccepted} from './spoken/accepted.ts';
import {readSpoken} from './spoken/read-spoken.ts';
import type {Spoken} from './spoken/spoken.ts';
import {findSpokenProblems} from './spoken/spoken-rules.ts';
import {writeSpoken} from './spoken/write-spoken.ts';
import {StoryStage} from './story-stage.ts';
import {buildStorybook, serveStorybook} from './storybook.ts';

const engines = (process.env['BROWSERS'] ?? 'chromium,firefox,webkit').split(',') as EngineName[];
const TO_ACCEPT = 'a screen reader says something else now; is it right? Then run: npm run accept:spoken';

buildStorybook();
const storybook = await serveStorybook();

suite('every story', {concurrency: engines.length}, () => {
  after(() => storybook.close());
  for (const engine of engines) suite(engine, {concurrency: 1}, () => sweep(engine));
});

test('nothing is kept of stories that are no more', () => assert.deepEqual(findForgotten(storybook.stories), []));

function sweep(engine: EngineName): void {
  let stage: StoryStage;
  before(async () => void (stage = await StoryStage.open(engine, storybook)));
  after(() => stage.close());
  for (const story of storybook.stories) {
    suite(story, () => {
      let performance: Performance;
      before(async () => void (performance = await stage.show(story)));
      test(`${engine}: ${story} plays to its end`, () => assert.deepEqual(performance.mistakes, []));
      test(`${engine}: ${story} has nothing that axe finds`, () => assert.deepEqual(performance.axe, []));
      if (engine === 'chromium') listen(story, () => stage);
    });
  }
}

function listen(story: string, stage: () => StoryStage): void {
  let spoken: Spoken;
  before(async () => void (spoken = await readSpoken(stage().engine)));
  test(`a screen reader can make sense of ${story}`, () => assert.deepEqual(findSpokenProblems(spoken), []));
  test(`a screen reader says of ${story} what was accepted`, () =>
    assert.equal(writeSpoken(spoken), readAccepted(story), TO_ACCEPT));
}
