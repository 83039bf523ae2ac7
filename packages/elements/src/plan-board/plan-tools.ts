import {chartContent} from '@toegang/content/nl/scan.js';
import type {ContentPack} from '@toegang/model';

type Tools = NonNullable<ContentPack['tools']>;

/** The tools that an action may name: those of the content, or our own beside our own names; none when they do not come. */
export async function readPlanTools({id, lang, tools}: ContentPack): Promise<Tools> {
  if (tools !== undefined || id !== chartContent.id) return tools ?? [];
  const load = lang === 'en' ? readEnglish : readDutch;
  return load().catch(() => []);
}

/** Asked for by its name, so that nothing else of the library comes along. */
async function readDutch(): Promise<Tools> {
  const {tools} = await import('@toegang/content/nl/library.js');
  return tools;
}

async function readEnglish(): Promise<Tools> {
  const {tools} = await import('@toegang/content/en/library.js');
  return tools;
}
