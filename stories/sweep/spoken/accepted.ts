import {existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';

const folder = fileURLToPath(new URL('../../accessibility', import.meta.url));

/** What a screen reader may say of a story, as it was read and accepted by a person; empty when nobody did yet. */
export function readAccepted(story: string): string {
  const file = fileOf(story);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

export function writeAccepted(story: string, spoken: string): void {
  mkdirSync(dirname(fileOf(story)), {recursive: true});
  writeFileSync(fileOf(story), spoken);
}

/** The files of stories that are no more. */
export function findForgotten(stories: readonly string[]): readonly string[] {
  const known = new Set(stories.map(fileOf));
  return globSync(join(folder, '*/*.txt'))
    .filter((file) => !known.has(file))
    .map((file) => relative(folder, file));
}

export function removeForgotten(stories: readonly string[]): void {
  for (const file of findForgotten(stories)) rmSync(join(folder, file));
}

/** `scan--who-are-you` is kept in `scan/who-are-you.txt`. */
function fileOf(story: string): string {
  return join(folder, `${story.replace('--', '/')}.txt`);
}
