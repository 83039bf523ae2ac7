// Apart from the shapes: who only says a limit need not load the library that checks shapes.

/** In characters. A point is a line on the wall, not a report. */
export const MAXIMUM_POINT_LENGTH = 1000;
/** In points of one session. */
export const MAXIMUM_POINTS = 500;
/** In themes or principles that a session talks about. */
export const MAXIMUM_SESSION_THEMES = 50;
/** In votes: opening questions, dots, and the statements of all themes. */
export const MAXIMUM_TALLIES = 500;
/** In dots that each person may divide. */
export const MAXIMUM_DOTS = 10;
/** In seconds: four hours. */
export const MAXIMUM_TIMER_SECONDS = 14_400;
/** In days after the last change; then the whole session is erased. */
export const MAXIMUM_SESSION_DAYS = 365;
/** In telephones. A group of eight to fifteen, and room for who joins twice. Source: research/domain.md 2. */
export const MAXIMUM_PARTICIPANTS = 100;
