import { type LegalForm, legalFormOfRegister } from '@verso/domain';

import { type LooseRecord, records, text } from './loose-json.js';

// The register's codes are its own to change, and only a few have been seen; its Finnish words are
// those of the law. Order matters: a housing company is a limited company by its name only.
const BY_FINNISH_WORD: readonly (readonly [RegExp, LegalForm])[] = [
  [/asunto-osakeyhtiö|keskinäinen|vakuutus/i, 'other'],
  [/julkinen osakeyhtiö/i, 'public-limited-company'],
  [/osakeyhtiö/i, 'limited-company'],
  [/kommandiittiyhtiö/i, 'limited-partnership'],
  [/avoin yhtiö/i, 'general-partnership'],
  [/osuuskun/i, 'cooperative'],
  [/säätiö/i, 'foundation'],
  [/yhdistys/i, 'association'],
  [/yksityinen elinkeinonharjoittaja|toiminimi/i, 'sole-trader'],
];

/** Our legal form of an entry of `companyForms`: by its code where we know it, else by its words. */
export function legalFormOf(form: LooseRecord): LegalForm {
  const known = legalFormOfRegister(text(form['type']) ?? '');
  if (known !== 'other') return known;
  const words = records(form['descriptions']).map((entry) => text(entry['description']) ?? '');
  const found = BY_FINNISH_WORD.find(([pattern]) => words.some((word) => pattern.test(word)));
  return found?.[1] ?? 'other';
}
