// The limits of @toegang/model once more: the parts of dist/ would need another part to share them. `limits.test.ts` holds
// that they are the same.

/** In respondents. */
export const MINIMUM_GROUP_SIZE = 10;
/** In respondents, of a closed group. */
export const MINIMUM_CLOSED_GROUP_SIZE = 5;
/** In respondents. */
export const MAXIMUM_GROUP_SIZE = 1000;
/** In characters. */
export const MAXIMUM_TITLE_LENGTH = 200;
/** In days. */
export const MAXIMUM_RETENTION_DAYS = 3650;
/** In characters. */
export const MAXIMUM_REASON_LENGTH = 300;
