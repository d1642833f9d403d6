import { LANGUAGES } from '@verso/domain';

import { MAIL_KINDS, MAIL_STATES } from '../../platform/mail/mail-kinds.js';
import { EXPORT_WORDS } from './export-words.js';

describe('words of exports', () => {
  it.each(LANGUAGES)('name every kind and state of mail in %s', (language) => {
    const { codes } = EXPORT_WORDS[language];

    expect(Object.keys(codes['mailKind'] ?? {}).sort()).toEqual([...MAIL_KINDS].sort());
    expect(Object.keys(codes['mailState'] ?? {}).sort()).toEqual([...MAIL_STATES].sort());
  });
});
