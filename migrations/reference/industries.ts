import { TOL_2008 } from './tol-2008.js';
import { TOL_2025 } from './tol-2025.js';

interface Industry {
  readonly code_set: string;
  readonly code: string;
  readonly level: 1 | 2;
  readonly parent_code: string | null;
  readonly label: { readonly fi: string; readonly sv: string; readonly en: string };
}

function read(codeSet: string, text: string): Industry[] {
  let section: string | null = null;
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [, code = '', names = ''] = /^(\S+) (.+)$/.exec(line) ?? [];
      const [fi = '', sv = fi, en = fi] = names.split(' | ');
      const isSection = /^[A-Z]$/.test(code);
      if (isSection) section = code;
      const place = isSection
        ? ({ level: 1, parent_code: null } as const)
        : ({ level: 2, parent_code: section } as const);
      return { code_set: codeSet, code, ...place, label: { fi, sv, en } };
    });
}

/** Both classifications: registers moved from the older to the newer one in 2025 and 2026. */
export const list = {
  table: 'industry',
  key: ['code_set', 'code'],
  rows: [...read('TOL2008', TOL_2008), ...read('TOL2025', TOL_2025)],
};
