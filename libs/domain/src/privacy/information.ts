/** How somebody was told that her data is kept: by a mail of Verso, or outside it. */
export const INFORMATION_WAYS = ['mail', 'phone', 'meeting', 'letter'] as const;
export type InformationWay = (typeof INFORMATION_WAYS)[number];

/** How many of those who were not told a page shows, and how far all of them are counted. */
export const UNINFORMED_LIMITS = { shown: 100, counted: 1_000 } as const;
