import {coordinationPaths} from './coordination-paths.js';
import {planPaths} from './plan-paths.js';
import {sessionPaths} from './session-paths.js';
import {coordinator, json, parameter, refusal, refusals, round, schema, sends} from './parts.js';

const rounds = {
  get: {
    operationId: 'listRounds',
    summary: 'Lists the rounds, the newest first.',
    ...coordinator,
    responses: {200: json('The rounds.', {type: 'array', items: schema('Round')}), ...refusals.noKey},
  },
  post: {
    operationId: 'makeRound',
    summary: 'Makes a round, open from the start.',
    ...coordinator,
    requestBody: sends(schema('NewRound')),
    responses: {
      201: json('The round; `Location` is its address.', schema('Round')),
      ...refusals.unreadable,
      ...refusals.noKey,
      ...refusals.tooLarge,
      ...refusals.wrong,
    },
  },
};

const oneRound = {
  parameters: [round],
  get: {
    operationId: 'getRound',
    summary: 'What everybody may know of a round.',
    responses: {200: json('The round.', schema('Round')), ...refusals.noRound},
  },
  patch: {
    operationId: 'changeRound',
    summary: 'Opens or closes a round, or makes a try-out of one without responses. Opening wipes a try-out.',
    ...coordinator,
    requestBody: sends(schema('RoundChange')),
    responses: {
      200: json('The round as it is now.', schema('Round')),
      ...refusals.unreadable,
      ...refusals.noKey,
      ...refusals.noRound,
      409: refusal('A round cannot go from its state to that one.'),
      ...refusals.tooLarge,
      ...refusals.wrong,
    },
  },
};

const content = {
  parameters: [round],
  get: {
    operationId: 'getContent',
    summary: 'The scan, as it was when the round was made, or a translation of it.',
    parameters: [parameter('lang', 'query', 'The language that is preferred; `lang` in the answer says which it is.')],
    responses: {
      200: json('The scan.', schema('ScanContent')),
      304: {description: 'Not changed.'},
      ...refusals.noRound,
    },
  },
};

const results = {
  parameters: [round],
  get: {
    operationId: 'getResults',
    summary: 'What is published of the round.',
    parameters: [
      parameter('audience', 'query', 'Leaves out the other audiences; may be repeated.', {
        type: 'array',
        items: {type: 'string'},
      }),
    ],
    responses: {
      200: json('The publication; `ETag` says which one.', schema('PublishedResults')),
      304: {description: 'Not changed.'},
      400: refusal('The round has no such audience.'),
      ...refusals.noRound,
    },
  },
};

const responses = {
  parameters: [round],
  post: {
    operationId: 'sendResponse',
    summary: 'Keeps a response, once, however often it is sent.',
    description: "In a round by code: with a code, or with the coordinator's key for a form that was filled in by pen.",
    security: [{}, {invitation: []}, {coordinator: []}],
    requestBody: sends(schema('Response')),
    responses: {
      200: json('It was kept before; the receipt is the same.', schema('Receipt')),
      201: json('It is kept.', schema('Receipt')),
      ...refusals.unreadable,
      401: refusal('The round is by code, and none was sent.'),
      403: refusal('The code is not known, was used before, or is for another audience.'),
      ...refusals.noRound,
      409: refusal('The round is closed.'),
      410: refusal('This response was withdrawn.'),
      ...refusals.tooLarge,
      ...refusals.wrong,
      ...refusals.tooFast,
    },
  },
};

const oneResponse = {
  parameters: [round, parameter('receipt', 'path', 'The receipt of the response.')],
  delete: {
    operationId: 'withdrawResponse',
    summary: 'Erases a response.',
    responses: {
      204: {description: 'It is gone; also when it was gone already.'},
      404: refusal('There is no response with this receipt.'),
      ...refusals.tooFast,
    },
  },
};

const health = {
  get: {
    operationId: 'getHealth',
    summary: 'Whether the service works.',
    responses: {
      200: json('It works.', {type: 'object', properties: {status: {const: 'ok'}}, required: ['status']}),
      503: refusal('The database does not answer.'),
    },
  },
};

const metrics = {
  get: {
    operationId: 'getMetrics',
    summary: 'Figures for the host, in the text format of Prometheus.',
    responses: {200: {description: 'The figures.', content: {'text/plain': {schema: {type: 'string'}}}}},
  },
};

const openapi = {
  get: {
    operationId: 'getOpenApi',
    summary: 'This document.',
    responses: {200: json('OpenAPI 3.1.', {type: 'object'})},
  },
};

/** Every address of the interface, and what may be asked there. */
export const paths = {
  '/rounds': rounds,
  '/rounds/{round}': oneRound,
  '/rounds/{round}/content': content,
  '/rounds/{round}/responses': responses,
  '/rounds/{round}/responses/{receipt}': oneResponse,
  '/rounds/{round}/results': results,
  ...coordinationPaths,
  ...sessionPaths,
  ...planPaths,
  '/health': health,
  '/metrics': metrics,
  '/openapi.json': openapi,
} as const;
