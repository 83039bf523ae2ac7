// npm run accept:spoken: what a screen reader says now of every story becomes what it should say. Read the difference
// (git diff stories/accessibility) before it is committed.
import {readSpoken} from './spoken/read-spoken.ts';
import {removeForgotten, writeAccepted} from './spoken/accepted.ts';
import {writeSpoken} from './spoken/write-spoken.ts';
import {StoryStage} from './story-stage.ts';
import {buildStorybook, serveStorybook} from './storybook.ts';

buildStorybook();
const storybook = await serveStorybook();
const stage = await StoryStage.open('chromium', storybook, {axe: false});
for (const story of storybook.stories) {
  await stage.show(story);
  writeAccepted(story, writeSpoken(await readSpoken(stage.engine)));
}
removeForgotten(storybook.stories);
await stage.close();
storybook.close();
