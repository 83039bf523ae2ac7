/** In characters. Long enough for a story, short enough to read them all. */
export const MAXIMUM_WHY_LENGTH = 1000;
/** In characters. */
export const MAXIMUM_REMARK_LENGTH = 2000;
