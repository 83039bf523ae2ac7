const JSON_TYPE = 'application/json';

const schema = (name: string) => ({$ref: `#/components/schemas/${name}`});
const json = (description: string, of: object) => ({description, content: {[JSON_TYPE]: {schema: of}}});
const sends = (of: object) => ({required: true, content: {[JSON_TYPE]: {schema: of}}});
const refusal = (description: string) => ({
  description,
  content: {'application/problem+json': {schema: schema('Problem')}},
});
const parameter = (name: string, where: 'path' | 'query', description: string, of: object = {type: 'string'}) => ({
  name,
  in: where,
  required: where === 'path',
  description,
  schema: of,
});

const coordinator = {security: [{coordinator: []}]} as const;
const round = parameter('round', 'path', 'Id of the round.');

const refusals = {
  unreadable: {400: refusal('The body is not JSON.'), 415: refusal('The body does not say that it is JSON.')},
  noKey: {401: refusal("The coordinator's key is missing or wrong.")},
  noRound: {404: refusal('There is no such round.')},
  tooLarge: {413: refusal('The body is too large.')},
  wrong: {422: refusal('The data are wrong; `problems` says where.')},
  tooFast: {429: refusal('Too many from one address; `Retry-After` says how many seconds to wait.')},
} as const;

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
    requestBody: sends(schema('Response')),
    responses: {
      200: json('It was kept before; the receipt is the same.', schema('Receipt')),
      201: json('It is kept.', schema('Receipt')),
      ...refusals.unreadable,
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
  '/health': health,
  '/metrics': metrics,
  '/openapi.json': openapi,
} as const;
