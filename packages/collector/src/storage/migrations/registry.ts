import type {Migration} from 'kysely/migration';
import {makeFirstTables} from './0001-first-tables.js';
import {makeModerationTables} from './0002-moderation.js';
import {makeSessionTables} from './0003-sessions.js';
import {makePlanTables} from './0004-plans.js';

/** All migrations in order. One that was released is never changed; a new one is added below it. */
export function listMigrations(isSqlite: boolean): Record<string, Migration> {
  return {
    '0001-first-tables': {up: (db) => makeFirstTables(db, isSqlite)},
    '0002-moderation': {up: (db) => makeModerationTables(db, isSqlite)},
    '0003-sessions': {up: (db) => makeSessionTables(db, isSqlite)},
    '0004-plans': {up: (db) => makePlanTables(db, isSqlite)},
  };
}
