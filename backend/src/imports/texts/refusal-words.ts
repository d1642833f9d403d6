import type { Language } from '@verso/domain';

import { EN } from './en.js';
import { FI } from './fi.js';
import type { RefusalWords } from './refusal-text.js';
import { SV } from './sv.js';

export const REFUSAL_WORDS: Readonly<Record<Language, RefusalWords>> = { fi: FI, sv: SV, en: EN };
