/** What quick experiments of micro-enterprises are about. One theme an experiment. */
export const THEMES = [
  'social-media',
  'marketing',
  'product',
  'export',
  'web-shop',
  'service',
  'network',
  'crowdfunding',
  'pricing',
  'recruiting',
  'digital-tool',
] as const;
export type Theme = (typeof THEMES)[number];
