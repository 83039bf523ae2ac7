import {coordinator, json, parameter, refusal, refusals, round, schema, sends} from './parts.js';

const list = (name: string, of: string) => ({
  type: 'object',
  properties: {[name]: {type: 'array', items: schema(of)}},
  required: [name],
});

const answers = {
  parameters: [round],
  get: {
    operationId: 'listAnswers',
    summary: 'What was written, in the order of chance, with what looks like personal data marked.',
    ...coordinator,
    parameters: [parameter('state', 'query', 'Only those.', {enum: ['waiting', 'approved', 'rejected']})],
    responses: {
      200: json('The open answers.', list('answers', 'OpenAnswer')),
      400: refusal('There is no such state.'),
      ...refusals.noKey,
      ...refusals.noRound,
    },
  },
};

const oneAnswer = {
  parameters: [round, parameter('answer', 'path', 'Id of the open answer.')],
  patch: {
    operationId: 'judgeAnswer',
    summary: 'Approves, edits out, rejects, or puts back to wait. What was approved is published.',
    ...coordinator,
    requestBody: sends(schema('AnswerChange')),
    responses: {
      200: json('The open answer as it is now.', schema('OpenAnswer')),
      ...refusals.unreadable,
      ...refusals.noKey,
      404: refusal('There is no such round or answer; perhaps it was withdrawn.'),
      ...refusals.tooLarge,
      ...refusals.wrong,
    },
  },
};

const audit = {
  parameters: [round],
  get: {
    operationId: 'listAudit',
    summary: 'What the coordinator did, the newest first; never what somebody wrote.',
    ...coordinator,
    responses: {200: json('The trail.', list('entries', 'AuditEntry')), ...refusals.noKey, ...refusals.noRound},
  },
};

const progress = {
  parameters: [round],
  get: {
    operationId: 'getProgress',
    summary: 'How many answered and how many texts wait; nothing of what anybody said.',
    ...coordinator,
    responses: {200: json('The numbers.', schema('Progress')), ...refusals.noKey, ...refusals.noRound},
  },
};

const codes = {
  parameters: [round],
  get: {
    operationId: 'countCodes',
    summary: 'How many codes each audience got, and how many were used.',
    ...coordinator,
    responses: {200: json('The numbers.', list('audiences', 'Invited')), ...refusals.noKey, ...refusals.noRound},
  },
  post: {
    operationId: 'makeCodes',
    summary: 'Makes codes that let an audience answer once each. They are given this once and kept nowhere.',
    ...coordinator,
    requestBody: sends(schema('CodeOrder')),
    responses: {
      201: json('The codes.', {
        type: 'object',
        properties: {codes: {type: 'array', items: {type: 'string', examples: ['K7QF-3M2P']}}},
        required: ['codes'],
      }),
      ...refusals.unreadable,
      ...refusals.noKey,
      ...refusals.noRound,
      409: refusal('The round is closed, or invites by link.'),
      ...refusals.tooLarge,
      ...refusals.wrong,
    },
  },
};

const file = {type: 'string', contentMediaType: 'application/octet-stream'};

const exported = {
  parameters: [round],
  get: {
    operationId: 'exportRound',
    summary: 'What was published, as a file: numbers and approved answers. Single responses never leave.',
    ...coordinator,
    parameters: [
      parameter('format', 'query', 'One table for a spreadsheet, several sheets, or all of it for software.', {
        enum: ['csv', 'xlsx', 'json'],
        default: 'csv',
      }),
    ],
    responses: {
      200: {
        description: 'The file; `Content-Disposition` has its name.',
        content: {
          'text/csv': {schema: file},
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {schema: file},
          'application/json': {schema: schema('PublishedResults')},
        },
      },
      400: refusal('There is no such format.'),
      ...refusals.noKey,
      ...refusals.noRound,
    },
  },
};

/** The addresses that only a coordinator uses. */
export const coordinationPaths = {
  '/rounds/{round}/answers': answers,
  '/rounds/{round}/answers/{answer}': oneAnswer,
  '/rounds/{round}/audit': audit,
  '/rounds/{round}/codes': codes,
  '/rounds/{round}/export': exported,
  '/rounds/{round}/progress': progress,
} as const;
