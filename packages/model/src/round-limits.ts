// Apart from the shapes: who only says a limit need not load the library that checks shapes.

/** In respondents. A group is published from this size. Source: design.md 4, docs/decisions/0005. */
export const MINIMUM_GROUP_SIZE = 10;
/** In respondents. The same for an invited, closed group. Never fewer, in any setting. Source: as above. */
export const MINIMUM_CLOSED_GROUP_SIZE = 5;
/** In respondents: the largest that a round may ask for. */
export const MAXIMUM_GROUP_SIZE = 1000;
/** In characters. */
export const MAXIMUM_TITLE_LENGTH = 200;
/** In days after closing: ten years. */
export const MAXIMUM_RETENTION_DAYS = 3650;
/** In codes. As many letters as somebody prints at a time. */
export const MAXIMUM_CODES = 5000;
/** In characters. It outlives what it is about, so it is a label rather than a letter. */
export const MAXIMUM_REASON_LENGTH = 300;
