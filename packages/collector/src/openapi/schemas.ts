import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {coordinationSchemas} from './coordination-schemas.js';
import {planSchemas} from './plan-schemas.js';
import {sessionSchemas} from './session-schemas.js';
import {object, text} from './shapes.js';

interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** Reads a schema that `@toegang/model` ships, as parts of this document: its `$defs` stand beside it. */
function readModelSchema(file: string, name: string): Record<string, JsonSchema> {
  const path = fileURLToPath(import.meta.resolve(`@toegang/model/schema/${file}.json`));
  const text = readFileSync(path, 'utf8').replaceAll('"#/$defs/', '"#/components/schemas/');
  const schema = JSON.parse(text) as JsonSchema;
  const own = Object.entries(schema).filter(([keyword]) => !keyword.startsWith('$'));
  return {...schema.$defs, [name]: Object.fromEntries(own)};
}

const scanContent = {
  allOf: [
    {$ref: '#/components/schemas/ContentPack'},
    {required: ['audiences', 'scale', 'principles', 'statements', 'priorities']},
  ],
};

const newRound = {
  ...object(
    {
      title: text(200),
      content: {
        description: 'A pack that the collector has, or a whole pack. The newest built-in pack when left out.',
        anyOf: [{$ref: '#/components/schemas/ContentReference'}, {$ref: '#/components/schemas/ScanContent'}],
      },
      publish: {enum: ['on-close', 'in-batches'], default: 'on-close'},
      minimumGroupSize: {type: 'integer', minimum: 5, maximum: 1000, default: 10},
      closedGroup: {type: 'boolean', default: false, description: 'Allows groups of 5; else 10 is the least.'},
      invitation: {enum: ['link', 'codes'], default: 'link'},
      retentionDays: {type: 'integer', minimum: 1, maximum: 3650, default: 365},
    },
    ['title'],
  ),
  additionalProperties: false,
};

const roundChange = {
  ...object({state: {enum: ['try-out', 'open', 'closed']}}),
  additionalProperties: false,
};

const problem = object(
  {
    type: text(),
    title: text(),
    status: {type: 'integer'},
    detail: text(),
    problems: {
      type: 'array',
      items: object({path: text(), expected: text(), received: text(), message: text()}),
    },
  },
  ['type', 'title', 'status', 'detail'],
);

/** The shapes that go over the wire: those of `@toegang/model`, and the few that only this interface has. */
export const schemas = {
  ...readModelSchema('content-1', 'ContentPack'),
  ScanContent: scanContent,
  ...readModelSchema('response-1', 'Response'),
  ...readModelSchema('results-1', 'PublishedResults'),
  ...readModelSchema('round-1', 'Round'),
  ...readModelSchema('session-1', 'Session'),
  ...readModelSchema('plan-1', 'Plan'),
  NewRound: newRound,
  RoundChange: roundChange,
  ...coordinationSchemas,
  ...sessionSchemas,
  ...planSchemas,
  Receipt: object({receipt: text()}),
  Problem: problem,
};
