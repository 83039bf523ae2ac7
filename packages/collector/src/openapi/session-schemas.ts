import {MAXIMUM_DOTS, MAXIMUM_POINT_LENGTH, MAXIMUM_SESSION_DAYS} from '@toegang/model';
import {object, text} from './shapes.js';

const id = {$ref: '#/components/schemas/Id'};
const strict = (shape: object): object => ({...shape, additionalProperties: false});
const nullable = (shape: object): object => ({anyOf: [shape, {type: 'null'}]});
const dots = {
  type: 'object',
  additionalProperties: {type: 'integer', minimum: 0, maximum: MAXIMUM_DOTS},
  description: 'Dots by theme or principle.',
};
const phase = {enum: ['welcome', 'questions', 'themes', 'theme', 'plan', 'close']};
const step = {enum: ['intro', 'results', 'case', 'vote', 'talk', 'tool', 'points']};

const newSession = strict(
  object(
    {
      title: text(200),
      format: {...id, description: 'A format of the content; the first one when left out.'},
      content: {
        description:
          'A pack that the collector has, or a whole pack. When left out that of the round, or the first with formats.',
        anyOf: [{$ref: '#/components/schemas/ContentReference'}, {$ref: '#/components/schemas/ContentPack'}],
      },
      round: {...text(64), description: 'The round whose results are talked about.'},
      retentionDays: {type: 'integer', minimum: 1, maximum: MAXIMUM_SESSION_DAYS, default: 30},
    },
    ['title'],
  ),
);

const sessionChange = strict(
  object(
    {
      title: text(200),
      phase,
      themes: {type: 'array', items: id},
      current: nullable(id),
      step: nullable(step),
      item: {...nullable(id), description: 'A case (`case-1`) or a statement of the theme that is open.'},
      timer: strict(
        object({command: {enum: ['start', 'pause', 'resume', 'stop']}, seconds: {type: 'integer', minimum: 0}}, [
          'command',
        ]),
      ),
      agreed: nullable(text(4000)),
    },
    [],
  ),
);

const point = {
  id: {...text(64), description: 'Made on the device, so that a point may be sent twice.'},
  text: text(MAXIMUM_POINT_LENGTH),
  theme: id,
  principle: id,
  case: id,
  prompt: id,
  audience: id,
};

const on = {...id, description: 'A statement or an opening question, or `themes` for the dots, or `disciplines`.'};

/** The shapes that are met in a session. */
export const sessionSchemas = {
  NewSession: newSession,
  NewlyMadeSession: object({
    id: text(),
    joinCode: {...text(), examples: ['K7QF-3M2P']},
    keys: object({facilitator: text(), screen: text()}),
  }),
  Join: strict(object({code: text(40)})),
  Joined: object({id: text(), key: text()}),
  SessionChange: sessionChange,
  Vote: strict(object({on, value: {anyOf: [id, dots, {type: 'null'}]}})),
  Reveal: strict(object({on, hands: {type: 'object', additionalProperties: {type: 'integer', minimum: 0}}}, ['on'])),
  NewPoint: strict(object(point, ['id', 'text'])),
  PointChange: strict(object({text: text(MAXIMUM_POINT_LENGTH), toPlan: {type: 'boolean'}}, [])),
  SessionPoint: object({...point, toPlan: {type: 'boolean'}}, ['id', 'text', 'toPlan']),
};
