import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {chownSync, existsSync, globSync, mkdtempSync, rmSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import pg from 'pg';

/** A PostgreSQL of its own for one test file. */
export interface PostgresServer {
  /** Makes an empty database, and gives its address. */
  makeDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/** Why there is none, in words for whoever reads the outcome of the tests. */
export interface NoPostgres {
  readonly reason: string;
}

/** Who the server runs as. Empty: whoever runs the tests. */
interface User {
  readonly uid?: number;
  readonly gid?: number;
}

/** Starts a PostgreSQL on a free port, with its data in a temporary folder; or says why it cannot. */
export async function startPostgres(): Promise<PostgresServer | NoPostgres> {
  const initdb = findProgram('initdb');
  const postgres = findProgram('postgres');
  if (!initdb || !postgres) return {reason: 'no PostgreSQL server is installed here (initdb and postgres)'};
  const user = findUser();
  if (user === null) return {reason: 'PostgreSQL does not run as root, and here is no other user to run it as'};
  const folder = mkdtempSync(join(tmpdir(), 'toegang-postgres-'));
  try {
    if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
    const settings = ['-U', 'toegang', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'];
    execFileSync(initdb, ['-D', join(folder, 'data'), ...settings], {...user, cwd: folder, stdio: 'pipe'});
    return await serve(postgres, folder, user);
  } catch (error) {
    rmSync(folder, {recursive: true, force: true});
    return {reason: `PostgreSQL would not start: ${String(error)}`};
  }
}

function findProgram(name: string): string | undefined {
  const folders = [
    ...globSync('/usr/lib/postgresql/*/bin').sort().reverse(),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** PostgreSQL refuses root; these are users with few rights that most machines have. */
function findUser(): User | null {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      const read = (option: string): number => Number(execFileSync('id', [option, name], {stdio: 'pipe'}).toString());
      return {uid: read('-u'), gid: read('-g')};
    } catch {
      continue;
    }
  }
  return null;
}

/** Without waiting for the disk (`-F`): what is tested here are queries and locks, not power cuts. */
async function serve(postgres: string, folder: string, user: User): Promise<PostgresServer> {
  const port = await findFreePort();
  const settings = ['-D', join(folder, 'data'), '-k', folder, '-h', '127.0.0.1', '-p', String(port), '-F'];
  const server = spawn(postgres, settings, {...user, cwd: folder, stdio: 'ignore'});
  const ended = once(server, 'exit');
  const stop = async (): Promise<void> => {
    server.kill('SIGINT');
    await ended;
    rmSync(folder, {recursive: true, force: true});
  };
  const address = `postgres://toegang@127.0.0.1:${port}`;
  try {
    await untilReady(`${address}/postgres`);
  } catch (error) {
    await stop();
    throw error;
  }
  let count = 0;
  const makeDatabase = async (): Promise<string> => {
    const name = `collector_${++count}`;
    await query(`${address}/postgres`, `create database ${name}`);
    return `${address}/${name}`;
  };
  return {makeDatabase, stop};
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function untilReady(address: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await query(address, 'select 1');
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await wait(100);
    }
  }
}

async function query(address: string, text: string): Promise<void> {
  const client = new pg.Client({connectionString: address});
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
