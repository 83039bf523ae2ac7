/** In respondents of each group that is spoken of. From here a list may be a numbered top. Source: domain.md 5.3 (CBS). */
export const ENOUGH_TO_RANK = 100;

/** In numeric answers. From here every option is counted, and a difference can be a finding. Source: design.md 3.3. */
export const ENOUGH_TO_SPREAD = 30;
