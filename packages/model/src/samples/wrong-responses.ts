import {oneResponse} from './responses.js';

interface WrongResponse {
  /** What is wrong with it. */
  readonly name: string;
  readonly response: unknown;
  /** Where the problem is, as `Problem.path` says it. */
  readonly path: string;
}

const answering = (answers: object) => ({...oneResponse, answers: {...oneResponse.answers, ...answers}});
const choosing = (...priorities: object[]) => ({...oneResponse, priorities});
const chosen = (id: string) => ({kind: 'statement', id});

/** As it comes over the wire: only `JSON.parse` makes an own property called `__proto__`. */
const parsed = (json: string): object => JSON.parse(json) as object;

/** Faults that the shape of a response refuses, whatever the round asks. */
const misshapen = (): readonly WrongResponse[] => [
  {name: 'nothing at all', response: null, path: ''},
  {name: 'a list', response: [oneResponse], path: ''},
  {name: 'another schema', response: {...oneResponse, schema: 'toegang-response/2'}, path: 'schema'},
  {name: 'no id', response: {...oneResponse, id: undefined}, path: 'id'},
  {name: 'an id with a slash', response: {...oneResponse, id: '../elsewhere'}, path: 'id'},
  {name: 'a round that is no name', response: {...oneResponse, round: ''}, path: 'round'},
  {name: 'content without a version', response: {...oneResponse, content: {id: 'sample'}}, path: 'content.version'},
  {name: 'a language that is none', response: {...oneResponse, lang: 'Nederlands!'}, path: 'lang'},
  {name: 'an audience that is no id', response: {...oneResponse, audience: 'De inwoner'}, path: 'audience'},
  {name: 'answers in words', response: {...oneResponse, answers: 'fitting-1'}, path: 'answers'},
  {name: 'an answer in words', response: answering({'fitting-1': 'vaak'}), path: 'answers.fitting-1'},
  {name: 'half an answer', response: answering({'fitting-1': 3.5}), path: 'answers.fitting-1'},
  {name: 'a statement that is no id', response: answering({'Fitting 1': 3}), path: 'answers.Fitting 1'},
  {name: 'priorities that are no list', response: {...oneResponse, priorities: 'fitting-1'}, path: 'priorities'},
  {name: 'a priority of no kind', response: choosing({kind: 'theme', id: 'fitting-1'}), path: 'priorities.0.kind'},
  {
    name: 'a reason over the limit',
    response: choosing({...chosen('fitting-1'), why: 'o'.repeat(1001)}),
    path: 'priorities.0.why',
  },
  {
    name: 'an extra field in a priority',
    response: choosing({...chosen('fitting-1'), rank: 1}),
    path: 'priorities.0.rank',
  },
  {name: 'a remark over the limit', response: {...oneResponse, remark: 'o'.repeat(2001)}, path: 'remark'},
  {name: 'an unknown way of coming in', response: {...oneResponse, via: 'telephone'}, path: 'via'},
  {name: 'an extra field', response: {...oneResponse, email: 'iemand@voorbeeld.nl'}, path: 'email'},
  {name: 'a time', response: {...oneResponse, sentAt: '2026-11-21T10:00:00Z'}, path: 'sentAt'},
];

/** Keys through which a careless merge would change every object of a program. */
const polluting = (): readonly WrongResponse[] => [
  {
    name: '__proto__ at the top',
    response: parsed(`{"__proto__": {"isAdmin": true}, ${JSON.stringify(oneResponse).slice(1)}`),
    path: '__proto__',
  },
  {
    name: '__proto__ among the answers',
    response: {...oneResponse, answers: parsed('{"__proto__": 5, "fitting-1": 4}')},
    path: 'answers.__proto__',
  },
  {
    name: '__proto__ in a priority',
    response: choosing(parsed('{"kind": "statement", "id": "fitting-1", "__proto__": {"why": "daarom"}}')),
    path: 'priorities.0.__proto__',
  },
  {name: 'constructor as a statement', response: answering({constructor: 4}), path: 'answers.constructor'},
];

/** Well-shaped responses that do not fit the sample content. */
const unfitting = (): readonly WrongResponse[] => [
  {name: 'another pack', response: {...oneResponse, content: {id: 'other', version: '1'}}, path: 'content.id'},
  {
    name: 'another version of the pack',
    response: {...oneResponse, content: {id: 'sample', version: '2'}},
    path: 'content.version',
  },
  {name: 'an unknown audience', response: {...oneResponse, audience: 'visitor'}, path: 'audience'},
  {name: 'everybody as an audience', response: {...oneResponse, audience: 'all'}, path: 'audience'},
  {name: 'an unknown statement', response: answering({'fitting-9': 4}), path: 'answers.fitting-9'},
  {name: 'a value above the scale', response: answering({'fitting-1': 6}), path: 'answers.fitting-1'},
  {name: 'a value below the scale', response: answering({'fitting-1': 0}), path: 'answers.fitting-1'},
  {
    name: 'too many priorities',
    response: choosing(chosen('fitting-1'), chosen('fitting-2'), chosen('own-say-1'), chosen('own-say-2')),
    path: 'priorities',
  },
  {name: 'a double priority', response: choosing(chosen('fitting-1'), chosen('fitting-1')), path: 'priorities.1.id'},
  {name: 'an unknown priority', response: choosing(chosen('fitting-9')), path: 'priorities.0.id'},
  {
    name: 'a principle where a statement is asked',
    response: choosing({kind: 'principle', id: 'fitting'}),
    path: 'priorities.0.kind',
  },
];

/** Responses with one fault each, none of which may ever be stored. */
export const wrongResponses: readonly WrongResponse[] = /* @__PURE__ */ allWrongResponses();

function allWrongResponses(): readonly WrongResponse[] {
  return [...misshapen(), ...polluting(), ...unfitting()];
}
