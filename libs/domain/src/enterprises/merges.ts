/**
 * Why two firms of a programme cannot be merged soundly, in the order in which they are looked at:
 * what one of them is, what was said of them, what neither can give up, what no rule knows.
 */
export const MERGE_OBSTACLES = [
  'merge.business-ids',
  'merge.keep-business-id',
  'merge.kinds',
  'merge.has-merged',
  'merge.erasure',
  'merge.not-the-same',
  'merge.both-have-aid',
  'merge.both-have-links',
  'merge.both-export',
  'merge.both-assess',
  'merge.turns-swapped',
  'merge.other-facts',
] as const;
export type MergeObstacle = (typeof MERGE_OBSTACLES)[number];
