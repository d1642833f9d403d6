/** How somebody was told that her data is kept: by a mail of Verso, or outside it. */
export const INFORMATION_WAYS = ['mail', 'phone', 'meeting', 'letter'] as const;
export type InformationWay = (typeof INFORMATION_WAYS)[number];
