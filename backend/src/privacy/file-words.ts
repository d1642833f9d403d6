import type { Language, LocalisedText } from '@verso/domain';

import { COLUMN_WORDS } from './column-words.js';

const say = (fi: string, sv: string, en: string): LocalisedText => ({ fi, sv, en });

/** Words of the printed file. */
export const FILE_WORDS = {
  heading: {
    person: say(
      'Tiedot, jotka Verso säilyttää henkilöstä',
      'Uppgifter som Verso har om personen',
      'What Verso holds about the person',
    ),
    enterprise: say(
      'Tiedot, jotka ohjelma säilyttää yrityksestä',
      'Uppgifter som programmet har om företaget',
      'What the programme holds about the firm',
    ),
  },
  made: say('Koottu', 'Sammanställt', 'Put together'),
  none: say('Ei tietoja', 'Inga uppgifter', 'Nothing'),
  firm: say('Yritys', 'Företag', 'Firm'),
} as const;

/** A column in words; one that this version has no words for keeps its own name, readably. */
export function columnWords(column: string, language: Language): string {
  return COLUMN_WORDS[column]?.[language] ?? column.replaceAll('_', ' ');
}
