// Makes stories/themes/contact-sheet-<element>.png: the chosen states of each element in every theme, side by side.
// Needs a built Storybook. Run: npm run build:storybook && npx node stories/themes/contact-sheet.mjs
import {fileURLToPath} from 'node:url';
import {chosenStories} from './chosen-stories.ts';
import {ThemedPage} from './themed-page.ts';
import {looks} from './themes.ts';

const WIDTH = 720;
const page = await ThemedPage.open(WIDTH, 600);
for (const {element, stories} of chosenStories) {
  const pictures = new Map();
  for (const story of stories) {
    await page.show(story);
    for (const {title, theme, scheme} of looks) {
      await page.wear(theme, scheme);
      pictures.set(`${story} ${title}`, await page.picture());
    }
  }
  const file = fileURLToPath(new URL(`contact-sheet-${element}.png`, import.meta.url));
  await page.photograph(laySheet(stories, pictures), file);
  console.log(file);
}
await page.close();

/** A column for each look, a row for each story; of a long story its beginning. */
function laySheet(stories, pictures) {
  const cell = (story, title) =>
    `<td><div><img src="data:image/png;base64,${pictures.get(`${story} ${title}`)}" alt=""></div></td>`;
  const rows = stories.map((story) => `<tr>${looks.map(({title}) => cell(story, title)).join('')}</tr>`);
  const heads = looks.map(({title}) => `<th>${title}</th>`).join('');
  return `<!doctype html><style>
    body {margin: 0; font: 16px sans-serif; background: #ddd}
    th {padding: 8px; text-align: start}
    td {vertical-align: top}
    div {max-height: 640px; overflow: hidden}
    img {width: 320px; display: block}
  </style><table><tr>${heads}</tr>${rows.join('')}</table>`;
}
