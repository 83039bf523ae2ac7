import {AUDIT_ACTS, MAXIMUM_CODES, MAXIMUM_REASON_LENGTH, MAXIMUM_REMARK_LENGTH} from '@toegang/model';
import {object, text} from './shapes.js';

const state = {enum: ['waiting', 'approved', 'rejected']};
const quantity = {type: 'integer', minimum: 0};

const answer = object(
  {
    id: text(),
    audience: text(),
    principle: text(),
    statement: text(),
    text: text(),
    original: {...text(), description: 'As it was written, when `text` is no longer that.'},
    state,
    reason: text(),
    marks: {
      type: 'array',
      description: 'Where `text` holds what looks like personal data, in UTF-16 units.',
      items: object({kind: text(), start: quantity, end: quantity}),
    },
  },
  ['id', 'audience', 'text', 'state', 'marks'],
);

const answerChange = {
  ...object(
    {
      state,
      text: {...text(MAXIMUM_REMARK_LENGTH), description: 'What remains of it after editing out.'},
      reason: {
        ...text(MAXIMUM_REASON_LENGTH),
        description: 'Needed to reject. Without personal data: it outlives the text.',
      },
    },
    ['state'],
  ),
  additionalProperties: false,
};

const auditEntry = object({at: {...text(), format: 'date'}, act: {enum: AUDIT_ACTS}, answer: text(), reason: text()}, [
  'at',
  'act',
]);

const progress = object({
  audiences: {type: 'array', items: object({audience: text(), respondents: quantity, onPaper: quantity})},
  answers: object({waiting: quantity, approved: quantity, rejected: quantity}),
});

const codeOrder = {
  ...object({audience: text(), count: {type: 'integer', minimum: 1, maximum: MAXIMUM_CODES}}),
  additionalProperties: false,
};

/** The shapes that only a coordinator meets. */
export const coordinationSchemas = {
  OpenAnswer: answer,
  AnswerChange: answerChange,
  AuditEntry: auditEntry,
  Progress: progress,
  CodeOrder: codeOrder,
  Invited: object({audience: text(), made: quantity, used: quantity}),
};
