// The JSON Schemas in packages/model/schema/, made from the built shapes. They are committed,
// because other software reads them from the repository. With --check: ends with 1 when a file is not up to date.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {toJsonSchema} from '@valibot/to-json-schema';
import {format, resolveConfig} from 'prettier';
import {Block} from '../packages/model/dist/content.js';
import {
  ContentPackSchema,
  PlanSchema,
  PublishedResultsSchema,
  ResponseSchema,
  RoundSchema,
  SessionSchema,
} from '../packages/model/dist/index.js';
import {Address, ContentReference, Day, Id, Language, Text, Token} from '../packages/model/dist/primitives.js';
import {SessionFormat} from '../packages/model/dist/session-format.js';
import {Tally} from '../packages/model/dist/session.js';
import {Count, Gap, Hidden, Interval, Score, Share} from '../packages/model/dist/results.js';

const folder = new URL('../packages/model/schema/', import.meta.url);

const shapes = {
  'content-1': [
    ContentPackSchema,
    'ContentPack',
    'Everything a municipality says: a pack in one piece, or a part of it.',
  ],
  'plan-1': [PlanSchema, 'Plan', 'What was agreed to improve, by whom and when.'],
  'response-1': [ResponseSchema, 'Response', 'One filled-in scan. Absent is skipped, null is "weet ik niet".'],
  'results-1': [PublishedResultsSchema, 'PublishedResults', 'What may be shown of a round.'],
  'round-1': [RoundSchema, 'Round', 'What everybody may know of a round, which is one measurement.'],
  'session-1': [SessionSchema, 'Session', 'A group that talks together: what everybody there may see of it.'],
};

/** Shapes that are used often, described once under `$defs`. */
const definitions = {
  ...{Address, Block, ContentReference, Day, Id, Language, Text, Token},
  ...{Count, Gap, Hidden, Interval, Score, Share},
  ...{SessionFormat, Tally},
};

const stale = [];
mkdirSync(folder, {recursive: true});
for (const [name, shape] of Object.entries(shapes)) {
  const file = fileURLToPath(new URL(`${name}.json`, folder));
  const style = {...(await resolveConfig(file)), filepath: file};
  const fresh = await format(JSON.stringify(describe(name, ...shape)), style);
  if (!process.argv.includes('--check')) writeFileSync(file, fresh);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== fresh) stale.push(relative(process.cwd(), file));
}
if (stale.length > 0) {
  console.error(`not up to date: ${stale.join(', ')}\nRun: npm run build && npx node scripts/build-schemas.mjs`);
  process.exitCode = 1;
}

function describe(name, shape, title, description) {
  const {$schema, $defs, ...schema} = toJsonSchema(shape, {
    target: 'draft-2020-12',
    typeMode: 'output', // the last step of a pipe says the shape; the step before it only refuses lists
    definitions,
    // a mark for TypeScript, what JSON cannot write, and whether a day is on the calendar, which `format` says
    ignoreActions: ['brand', 'finite', 'check'],
  });
  return {$schema, $id: `urn:toegang:${name}`, title, description, ...schema, $defs: keepUsed($defs, schema)};
}

/** The definitions that something refers to, and those that they refer to. */
function keepUsed(all, schema) {
  const used = new Set();
  const follow = (part) => {
    for (const [, id] of JSON.stringify(part).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (used.has(id)) continue;
      used.add(id);
      follow(all[id]);
    }
  };
  follow(schema);
  return Object.fromEntries(Object.entries(all).filter(([id]) => used.has(id)));
}
