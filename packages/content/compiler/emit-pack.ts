import type {CompletePack} from './pack-rules.js';

/** Files to write: path, with `/`, and text. */
export type EmittedFiles = ReadonlyMap<string, string>;

type Key = keyof CompletePack;

const BASE = ['schema', 'id', 'version', 'lang', 'dir', 'title', 'provenance'] as const satisfies readonly Key[];
const SCAN = ['audiences', 'scale', 'principles', 'statements', 'priorities'] as const satisfies readonly Key[];
const REST = [
  'openingQuestions',
  'themes',
  'formats',
  'disciplines',
  'guide',
  'tools',
  'sources',
  'advice',
  'plan',
] as const satisfies readonly Key[];

/** To dig deeper with, and when. Of this part a pack may have less, or nothing. */
const LIBRARY = ['tools', 'advice', 'sources'] as const satisfies readonly Key[];

/** To talk about together. The same holds for this part. */
const TALK = ['openingQuestions', 'themes'] as const satisfies readonly Key[];

/** To hold a session with. Apart from what is talked about, which a talk plate shows without a session. */
const SESSION = ['formats', 'disciplines', 'guide'] as const satisfies readonly Key[];

/**
 * Makes TypeScript modules of a pack: one for each part, so that a bundler leaves out what nobody imports; `scan.ts`,
 * `library.ts`, `talk.ts` and `session.ts`, from which all that belongs together can be imported; `chart-content.ts` and
 * `plan-content.ts`, the names that a chart and a plan are drawn by; and `pack.ts`, the whole.
 */
export function emitModules(folder: string, pack: CompletePack): EmittedFiles {
  const rest = REST.filter((key) => pack[key] !== undefined);
  const parts = [...SCAN, ...rest].map((key) => [
    toFile(key),
    constant(key, `NonNullable<ContentPack['${key}']>`, pack[key]),
  ]);
  const modules: readonly (readonly string[])[] = [
    ['base', constant('base', `Pick<ContentPack, ${BASE.map((key) => `'${key}'`).join(' | ')}>`, pick(pack, BASE))],
    ...parts,
    ['scan-content', union('scanContent', 'ScanContent', 'base', SCAN)],
    ['chart-content', chartContent(pack)],
    ['plan-content', planContent(pack)],
    ['scan', exportAll(['base', ...SCAN, 'scanContent', 'chartContent'])],
    ['library', exportAll(rest.filter((key) => LIBRARY.some((part) => part === key)))],
    ['talk', exportAll(rest.filter((key) => TALK.some((part) => part === key)))],
    ['session', exportAll(rest.filter((key) => SESSION.some((part) => part === key)))],
    ['pack', union('pack', 'ContentPack', 'scanContent', rest)],
  ];
  const header = `// Made of packs/${folder} by the compiler. Change it there.`;
  return new Map(modules.map(([name, code]) => [`${folder}/${name}.ts`, `${header}\n${code}\n`]));
}

/** Makes plain JSON of a pack, for other software: the whole, the part that a scan needs, the library, and what to talk about. */
export function emitJson(folder: string, pack: CompletePack): EmittedFiles {
  return new Map([
    [`${folder}.json`, `${toJson(pack)}\n`],
    [`${folder}/scan.json`, `${toJson(pick(pack, [...BASE, ...SCAN]))}\n`],
    [`${folder}/library.json`, `${toJson(pick(pack, [...BASE, ...LIBRARY]))}\n`],
    [`${folder}/talk.json`, `${toJson(pick(pack, [...BASE, ...TALK, ...SESSION]))}\n`],
  ]);
}

function constant(name: string, type: string, value: unknown): string {
  return `import type {ContentPack} from '@toegang/model';\n\nexport const ${name}: ${type} = ${toJson(value)};`;
}

/** A module that has nothing of its own; also when there is nothing to export. */
function exportAll(names: readonly string[]): string {
  return names.length === 0
    ? 'export {};'
    : names.map((name) => `export {${name}} from './${toFile(name)}.js';`).join('\n');
}

/** What results are drawn by: names without what explains them, which a chart has no room for. */
function chartContent({id, version, lang, dir, audiences, principles}: CompletePack): string {
  const names = {
    id,
    version,
    lang,
    dir,
    audiences: audiences.map(({id, label, plural}) => ({id, label, plural})),
    principles: principles.map(({id, title, short}) => ({id, title, short})),
  };
  return [
    `import type {ScanContent} from '@toegang/model';`,
    `import {scale} from './scale.js';`,
    '',
    `export const chartContent: Omit<ScanContent, 'schema' | 'title' | 'provenance' | 'statements' | 'priorities'> =`,
    `  {...${toJson(names)}, scale};`,
  ].join('\n');
}

/** What a plan is drawn by: names of themes without what is told of them, and its own part. */
function planContent({themes, plan}: CompletePack): string {
  const bare = {intro: [], cases: [], statements: [], practices: [], principles: []};
  const names = {
    ...(themes && {themes: themes.map(({id, title, icon}) => ({id, title, icon, ...bare}))}),
    ...(plan && {plan}),
  };
  return constant('planContent', `Pick<ContentPack, 'themes' | 'plan'>`, names);
}

/** A constant that has the fields of another, and more. */
function union(name: string, type: string, first: string, keys: readonly Key[]): string {
  return [
    `import type {${type}} from '@toegang/model';`,
    ...[first, ...keys].map((key) => `import {${key}} from './${toFile(key)}.js';`),
    '',
    `export const ${name}: ${type} = {${[`...${first}`, ...keys].join(', ')}};`,
  ].join('\n');
}

function pick(pack: CompletePack, keys: readonly Key[]): Partial<CompletePack> {
  return Object.fromEntries(keys.map((key) => [key, pack[key]]));
}

function toJson(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

/** `scanContent` stands in `scan-content.ts`. */
function toFile(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
