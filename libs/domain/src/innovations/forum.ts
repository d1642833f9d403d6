/** How much being seen at a forum or a fair matters to the programme. */
export const FORUM_PRIORITIES = ['high', 'normal'] as const;
export type ForumPriority = (typeof FORUM_PRIORITIES)[number];

/** On whose behalf people were there. */
export const FORUM_HOSTS = ['programme', 'firm'] as const;
export type ForumHost = (typeof FORUM_HOSTS)[number];

/** Bounds of what is told of a forum or a fair, both ends included. */
export const FORUM_LIMITS = {
  name: { min: 1, max: 120 },
  presenter: { min: 1, max: 120 },
  count: { min: 0, max: 100_000 },
  firms: { max: 100 },
} as const;
