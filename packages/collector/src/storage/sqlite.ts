import {chmodSync, mkdirSync} from 'node:fs';
import {dirname} from 'node:path';
import {DatabaseSync, type SQLInputValue} from 'node:sqlite';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type SqliteDatabase,
  type SqliteStatement,
} from 'kysely';

/**
 * Settings of every connection. FULL waits for the disk before a transaction counts, so that a power cut loses
 * nothing that was acknowledged; `secure_delete` overwrites with zeros what is erased.
 */
const SETTINGS = `
  pragma busy_timeout = 5000;
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma foreign_keys = on;
  pragma secure_delete = on;
`;

/** Opens a database file, and makes it (and its folder) when it is not there; readable for its owner only. */
export function openSqlite(path: string): DatabaseSync {
  mkdirSync(dirname(path), {recursive: true, mode: 0o700});
  const file = new DatabaseSync(path);
  chmodSync(path, 0o600);
  file.exec(SETTINGS);
  return file;
}

/** Kysely's dialect of SQLite over the `node:sqlite` that comes with Node. */
export class NodeSqliteDialect extends SqliteDialect {
  #database: SqliteDatabase;

  constructor(file: DatabaseSync) {
    const database = new NodeSqliteDatabase(file);
    super({database});
    this.#database = database;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver({database: this.#database});
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/** Takes the writer's place at the beginning, so that two processes on one file never have to start over. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

/** SQLite can change tables inside a transaction; a migration that is cut off leaves nothing behind. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** The collector asks the same few dozen things over and over; reading their text anew took a tenth of its time. */
const MOST_STATEMENTS = 200;

class NodeSqliteDatabase implements SqliteDatabase {
  #file: DatabaseSync;
  #statements = new Map<string, SqliteStatement>();

  constructor(file: DatabaseSync) {
    this.#file = file;
  }

  prepare(text: string): SqliteStatement {
    const known = this.#statements.get(text);
    if (known !== undefined) return known;
    const statement = this.#read(text);
    if (this.#statements.size === MOST_STATEMENTS) this.#statements.clear();
    this.#statements.set(text, statement);
    return statement;
  }

  close(): void {
    this.#file.close();
  }

  #read(text: string): SqliteStatement {
    const statement = this.#file.prepare(text);
    const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...values(parameters)),
      run: (parameters) => statement.run(...values(parameters)),
      iterate: (parameters) => statement.iterate(...values(parameters)),
    };
  }
}
