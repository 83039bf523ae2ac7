import {coordinator, json, parameter, refusal, refusals, schema, sends} from './parts.js';

const session = parameter('session', 'path', 'Id of the session.');
const seat = {security: [{session: []}]};
const seats = {
  401: refusal('The key is missing, or opens no seat of this session.'),
  403: refusal('This seat may not do that.'),
  404: refusal('There is no such session.'),
};
const sent = {...refusals.unreadable, ...seats, ...refusals.tooLarge, ...refusals.wrong, ...refusals.tooFast};

const sessions = {
  post: {
    operationId: 'makeSession',
    summary: 'Makes a session. Its keys are given this once and kept nowhere.',
    ...coordinator,
    requestBody: sends(schema('NewSession')),
    responses: {
      201: json('The session; `Location` is its address.', schema('NewlyMadeSession')),
      ...refusals.unreadable,
      ...refusals.noKey,
      ...refusals.tooLarge,
      ...refusals.wrong,
    },
  },
};

const join = {
  post: {
    operationId: 'joinSession',
    summary: 'Lets a telephone in that has the code. Wrong codes are counted per address.',
    requestBody: sends(schema('Join')),
    responses: {
      201: json('The key of a participant.', schema('Joined')),
      ...refusals.unreadable,
      404: refusal('There is no session with this code.'),
      409: refusal('The session is full.'),
      ...refusals.tooLarge,
      ...refusals.wrong,
      ...refusals.tooFast,
    },
  },
};

const oneSession = {
  parameters: [session],
  get: {
    operationId: 'getSession',
    summary: 'The session as everybody in it sees it: of a vote how many voted, and totals once they are revealed.',
    description:
      'The same comes by itself over a WebSocket at `/live` (Yjs 13, Hocuspocus 4): document `session/{id}`, the key as ' +
      'token. Its map `session` has a field for each field here. It can only be looked at. What is done in a session is ' +
      'answered with the header `Session-Revision`: the `revision` from which on it can be seen.',
    ...seat,
    responses: {200: json('The session.', schema('Session')), 304: {description: 'Not changed.'}, ...seats},
  },
  patch: {
    operationId: 'changeSession',
    summary: 'Goes to a phase, opens a theme, keeps the time. For the facilitator.',
    ...seat,
    requestBody: sends(schema('SessionChange')),
    responses: {200: json('The session as it is now.', schema('Session')), ...sent},
  },
};

const content = {
  parameters: [session],
  get: {
    operationId: 'getSessionContent',
    summary: 'What is talked about, as it was when the session was made.',
    ...seat,
    responses: {200: json('The pack.', schema('ContentPack')), 304: {description: 'Not changed.'}, ...seats},
  },
};

const votes = {
  parameters: [session],
  post: {
    operationId: 'vote',
    summary: 'Keeps a vote, once for each key; it may change until it is revealed. For participants.',
    ...seat,
    requestBody: sends(schema('Vote')),
    responses: {
      200: json('The vote as it counts.', schema('Vote')),
      ...sent,
      409: refusal('The room has seen the outcome.'),
    },
  },
};

const reveal = {
  parameters: [session],
  post: {
    operationId: 'reveal',
    summary:
      'Shows totals, once, with the hands of who has no telephone; single votes are erased. For the facilitator.',
    ...seat,
    requestBody: sends(schema('Reveal')),
    responses: {200: json('The totals.', schema('Tally')), ...sent},
  },
};

const points = {
  parameters: [session],
  post: {
    operationId: 'writePoint',
    summary: 'Keeps a point, once, however often it is sent.',
    ...seat,
    requestBody: sends(schema('NewPoint')),
    responses: {
      200: json('It was kept before.', schema('SessionPoint')),
      201: json('It is kept.', schema('SessionPoint')),
      ...sent,
      409: refusal('Another point has this id.'),
      410: refusal('This point was taken away.'),
    },
  },
};

const onePoint = {
  parameters: [session, parameter('point', 'path', 'Id of the point.')],
  patch: {
    operationId: 'mendPoint',
    summary: 'Changes the text of a point, of one that somebody wrote alone; a facilitator of any, and for the plan.',
    ...seat,
    requestBody: sends(schema('PointChange')),
    responses: {
      200: json('The point as it is now.', schema('SessionPoint')),
      ...sent,
      410: refusal('This point was taken away.'),
    },
  },
  delete: {
    operationId: 'dropPoint',
    summary: 'Takes a point away; a participant only its own.',
    ...seat,
    responses: {204: {description: 'It is gone; also when it was gone already.'}, ...seats, ...refusals.tooFast},
  },
};

/** The addresses of a group that talks together. */
export const sessionPaths = {
  '/sessions': sessions,
  '/sessions/join': join,
  '/sessions/{session}': oneSession,
  '/sessions/{session}/content': content,
  '/sessions/{session}/votes': votes,
  '/sessions/{session}/reveal': reveal,
  '/sessions/{session}/points': points,
  '/sessions/{session}/points/{point}': onePoint,
} as const;
