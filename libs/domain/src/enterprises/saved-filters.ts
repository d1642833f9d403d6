/** How many filters somebody may keep in one programme, and how long their names are, both ends included. */
export const SAVED_FILTER_LIMITS = { filters: 20, name: { min: 1, max: 60 } } as const;

/** Enterprises in a saved filter are counted no further than this. */
export const SAVED_FILTER_COUNT = 1_000;
