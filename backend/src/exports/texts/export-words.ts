import type { Language } from '@verso/domain';

import { EN } from './en.js';
import { FI } from './fi.js';
import type { ExportWords } from './export-text.js';
import { SV } from './sv.js';

export const EXPORT_WORDS: Readonly<Record<Language, ExportWords>> = { fi: FI, sv: SV, en: EN };
