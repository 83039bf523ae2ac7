/** The type of a body of JSON. */
const JSON_TYPE = 'application/json';

/** A shape by its name. */
export const schema = (name: string): object => ({$ref: `#/components/schemas/${name}`});
/** An answer of JSON. */
export const json = (description: string, of: object): object => ({description, content: {[JSON_TYPE]: {schema: of}}});
/** A body of JSON. */
export const sends = (of: object): object => ({required: true, content: {[JSON_TYPE]: {schema: of}}});
/** An answer that says no. */
export const refusal = (description: string): object => ({
  description,
  content: {'application/problem+json': {schema: schema('Problem')}},
});
/** A part of an address. */
export const parameter = (
  name: string,
  where: 'path' | 'query' | 'header',
  description: string,
  of: object = {type: 'string'},
): object => ({
  name,
  in: where,
  required: where === 'path',
  description,
  schema: of,
});

/** Only with the coordinator's key. */
export const coordinator = {security: [{coordinator: []}]} as const;
/** The part of an address that names a round. */
export const round = parameter('round', 'path', 'Id of the round.');

/** Answers that several addresses give. */
export const refusals = {
  unreadable: {400: refusal('The body is not JSON.'), 415: refusal('The body does not say that it is JSON.')},
  noKey: {
    401: refusal("The coordinator's key is missing or wrong."),
    429: refusal('Too many wrong keys from one address; `Retry-After` says how many seconds to wait.'),
  },
  noRound: {404: refusal('There is no such round.')},
  tooLarge: {413: refusal('The body is too large.')},
  wrong: {422: refusal('The data are wrong; `problems` says where.')},
  tooFast: {429: refusal('Too many from one address; `Retry-After` says how many seconds to wait.')},
} as const;
