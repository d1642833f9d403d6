import type { NoticeTexts } from '@verso/contract';

/** The parts of a notice, in the order in which they are read. */
export const NOTICE_SECTIONS = [
  'controller',
  'contact',
  'purposes',
  'sources',
  'recipients',
  'rights',
] as const satisfies readonly (keyof NoticeTexts)[];
