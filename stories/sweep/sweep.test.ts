import assert from 'node:assert/strict';
import {after, suite, test} from 'node:test';
import type {EngineName} from '../../scripts/engines.mjs';
import {plantedFaults} from './planted-faults.ts';
import {findForgotten, readAccepted} from './spoken/accepted.ts';
import {buildStorybook, serveStorybook} from './storybook.ts';
import {Walk} from './walk.ts';

const engines = (process.env['BROWSERS'] ?? 'chromium,firefox,webkit').split(',') as EngineName[];
/** Axe knows no engines: it judges the page. In all three it looks when asked for, and in the tests of the elements. */
const axeIn: readonly EngineName[] = process.env['SWEEP'] === 'whole' ? engines : ['chromium'];
const TO_ACCEPT = 'a screen reader says something else now; is it right? Then run: npm run accept:spoken';

buildStorybook();
const storybook = await serveStorybook();

suite('every story', {concurrency: engines.length}, () => {
  after(() => storybook.close());
  for (const engine of engines) suite(engine, {concurrency: 1}, () => sweep(engine));
});

function sweep(engine: EngineName): void {
  const withAxe = axeIn.includes(engine);
  const faults = plantedFaults.filter(({check}) => isLookedFor(check, engine, withAxe));
  const stories = [...storybook.stories, ...faults.map(({story}) => story)];
  const walk = new Walk(engine, storybook, stories, withAxe);
  after(() => walk.close());

  for (const story of storybook.stories) {
    test(`${engine}: ${story} plays to its end`, async () => assert.deepEqual((await walk.find(story)).mistakes, []));
    if (withAxe)
      test(`${engine}: axe finds nothing in ${story}`, async () => assert.deepEqual((await walk.find(story)).axe, []));
    test(`${engine}: all that is seen of ${story} stands in the light DOM`, async () =>
      assert.deepEqual((await walk.find(story)).light, []));
    if (engine !== 'chromium') continue;
    test(`Alfa finds nothing in ${story}`, async () => assert.deepEqual(await (await walk.find(story)).alfa, []));
    test(`a screen reader can make sense of ${story}`, async () =>
      assert.deepEqual((await walk.find(story)).spoken, []));
    test(`a screen reader says of ${story} what was accepted`, async () =>
      assert.equal((await walk.find(story)).text, readAccepted(story), TO_ACCEPT));
  }
  for (const {story, check, says} of faults) {
    test(`${engine}: the check “${check}” says of ${story}: ${says || 'nothing'}`, async () => {
      const problems = (await (await walk.find(story))[check])?.join('\n');
      assert.ok(says === '' ? problems === '' : problems?.includes(says), problems);
    });
  }
}

test('nothing is kept of stories that are no more', () => assert.deepEqual(findForgotten(storybook.stories), []));

function isLookedFor(check: (typeof plantedFaults)[number]['check'], engine: EngineName, withAxe: boolean): boolean {
  if (check === 'axe') return withAxe;
  return engine === 'chromium' || (check !== 'alfa' && check !== 'spoken');
}
