import {spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {stripTypeScriptTypes} from 'node:module';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';

const built = fileURLToPath(new URL('../../storybook-static', import.meta.url));
const inPage = fileURLToPath(new URL('in-page', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The built Storybook, and under `/sweep/` the modules of `in-page/`, at one address on this machine. */
export interface ServedStorybook {
  readonly address: string;
  /** Ids: `scan--who-are-you`; without the planted faults. */
  readonly stories: readonly string[];
  close(): void;
}

/** Builds the static Storybook. Throws when that fails. */
export function buildStorybook(): void {
  const env = {...process.env, STORYBOOK_DISABLE_TELEMETRY: '1'};
  const {status, stdout, stderr} = spawnSync('storybook', ['build', '-o', built, '--quiet'], {env, encoding: 'utf8'});
  if (status !== 0) throw new Error(`Storybook was not built:\n${stdout}\n${stderr}`);
}

/** Serves what `buildStorybook` made. */
export async function serveStorybook(): Promise<ServedStorybook> {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    readServed(normalize(pathname)).then(
      (body) => response.setHeader('content-type', TYPES[extname(pathname)] ?? 'application/octet-stream').end(body),
      () => response.writeHead(404).end(),
    );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const index = JSON.parse(await readFile(join(built, 'index.json'), 'utf8')) as {
    entries: Record<string, {tags: readonly string[]}>;
  };
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stories: Object.entries(index.entries).flatMap(([id, {tags}]) => (tags.includes('fault') ? [] : [id])),
    close: () => server.close(),
  };
}

async function readServed(path: string): Promise<string | Buffer> {
  if (!path.startsWith('/sweep/')) return readFile(join(built, path));
  const module = path.slice('/sweep/'.length).replace('.js', '.ts');
  return stripTypeScriptTypes(await readFile(join(inPage, module), 'utf8'));
}
