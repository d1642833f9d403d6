import { READING_FIELDS, YEARLY_FIELDS } from './fact-fields.js';
import { CONTACT_FIELDS, ENTERPRISE_FIELDS } from './firm-fields.js';
import type { ImportField } from './import-field.js';
import type { ImportKind } from './import-kinds.js';

/** The fields of each kind of file. */
export const IMPORT_FIELDS: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  enterprises: ENTERPRISE_FIELDS,
  contacts: CONTACT_FIELDS,
  'yearly-figures': YEARLY_FIELDS,
  readings: READING_FIELDS,
};
