import type { OwnCompletionItem } from '@verso/contract';

import type { Format } from '../shell/language/format';
import type { Language } from '../shell/language/language';

/** Who completed something, when, how long it took and the type of skill, in one line. */
export function completionLine(
  { contactName, skill, completedOn, hours }: OwnCompletionItem,
  language: Language,
  format: Format,
): string {
  const told = language.say('training.list.hours', { hours: format.number(hours, 2) });
  const kind = language.say(`training.skill.${skill}`);
  return [contactName, format.day(completedOn), told, kind].join(' · ');
}
