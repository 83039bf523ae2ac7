/** The audience that stands for all audiences together. */
export const ALL_AUDIENCES = 'all';
