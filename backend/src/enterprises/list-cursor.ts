import { isCalendarDate } from '@verso/domain';
import { isUUID } from 'class-validator';

import type { CursorValue } from '../platform/http/page.js';

const CHECKS: Readonly<Record<string, (text: string) => boolean>> = {
  text: (text) => !text.includes('\0'),
  uuid: (text) => isUUID(text),
  date: isCalendarDate,
};

/** Whether a cursor holds a key of this sort: what a person made up must not reach a cast. */
export function isKeyOf(key: readonly CursorValue[], casts: readonly string[]): boolean {
  return casts.every((cast, index) => {
    const value = key[index];
    return typeof value === 'string' && CHECKS[cast]?.(value) === true;
  });
}
