// Apart from the shapes: who only says a limit need not load the library that checks shapes.

/** In characters. */
export const MAXIMUM_PLAN_TITLE_LENGTH = 200;
/** In characters: what is to be done, a wish, how it will be noticed, what was learned, a note. */
export const MAXIMUM_PLAN_TEXT_LENGTH = 2000;
/** In characters: a role or an organisation. */
export const MAXIMUM_OWNER_LENGTH = 120;
/** In actions of one plan: two and a half times what the largest board was tried with. */
export const MAXIMUM_ACTIONS = 5000;
/** In owners of one action. */
export const MAXIMUM_OWNERS = 20;
/** In notes of one action. */
export const MAXIMUM_PROGRESS = 200;
/** What became of an action so far. */
export const ACTION_STATUSES = ['idea', 'planned', 'doing', 'done', 'stopped'] as const;
