import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join, sep} from 'node:path';
import {assemblePack} from './assemble-pack.js';
import {emitJson, emitModules, type EmittedFiles} from './emit-pack.js';
import type {SourceFiles} from './join-files.js';
import type {CompletePack} from './pack-rules.js';
import type {SourceProblem} from './source-file.js';

/** The packs by the name of their folder; or what is wrong, and then nothing was written. */
export type CompiledPacks =
  | {readonly ok: true; readonly packs: ReadonlyMap<string, CompletePack>}
  | {readonly ok: false; readonly problems: readonly SourceProblem[]};

/** Compiles every folder of `packs/` in a package into modules in `src/data/` and JSON in `dist/`. */
export async function compilePacks(packageFolder: string): Promise<CompiledPacks> {
  const packs = new Map<string, CompletePack>();
  const problems: SourceProblem[] = [];
  for (const folder of await listFolders(join(packageFolder, 'packs'))) {
    const assembled = assemblePack(await readSources(join(packageFolder, 'packs', folder)));
    if (assembled.ok) packs.set(folder, assembled.pack);
    else problems.push(...assembled.problems.map((it) => ({...it, file: `packs/${folder}/${it.file}`})));
  }
  if (problems.length > 0) return {ok: false, problems};

  const emitted = [...packs].map(([folder, pack]) => [emitModules(folder, pack), emitJson(folder, pack)] as const);
  const data = join(packageFolder, 'src', 'data');
  await writeChanged(data, new Map(emitted.flatMap(([modules]) => [...modules])));
  await removeOthers(data, new Map(emitted.flatMap(([modules]) => [...modules])));
  await writeChanged(join(packageFolder, 'dist'), new Map(emitted.flatMap(([, json]) => [...json])));
  return {ok: true, packs};
}

async function listFolders(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, {withFileTypes: true});
  return entries.filter((entry) => entry.isDirectory()).map(({name}) => name);
}

async function readSources(folder: string): Promise<SourceFiles> {
  const paths = await listFiles(folder);
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  );
}

/** Paths inside a folder, with `/`; none when there is no such folder. */
async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, {withFileTypes: true, recursive: true}).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    );
}

/** Leaves alone what is as it should be, so that an unchanged pack does not build anything again. */
async function writeChanged(folder: string, files: EmittedFiles): Promise<void> {
  for (const [path, text] of files) {
    const target = join(folder, path);
    if ((await readFile(target, 'utf8').catch(() => null)) === text) continue;
    await mkdir(dirname(target), {recursive: true});
    await writeFile(target, text);
  }
}

/** Removes what an earlier pack left. */
async function removeOthers(folder: string, files: EmittedFiles): Promise<void> {
  const others = (await listFiles(folder)).filter((path) => !files.has(path));
  await Promise.all(others.map((path) => rm(join(folder, path))));
}
