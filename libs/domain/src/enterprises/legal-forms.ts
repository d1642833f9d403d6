/** Legal forms the programmes tell apart. Our own codes: register codes change, these do not. */
export const LEGAL_FORMS = [
  'limited-company',
  'public-limited-company',
  'general-partnership',
  'limited-partnership',
  'cooperative',
  'association',
  'foundation',
  'sole-trader',
  'other',
] as const;
export type LegalForm = (typeof LEGAL_FORMS)[number];

// Only the codes seen in real answers of the register; its full list is the register's to change.
const BY_REGISTER_CODE: ReadonlyMap<string, LegalForm> = new Map([
  ['16', 'limited-company'],
  ['17', 'public-limited-company'],
  ['26', 'sole-trader'],
]);

/**
 * Our legal form of a company form code of the Finnish register (PRH, code list YRMU).
 *
 * @param code - the code as the register gives it, such as `16`
 * @returns the form; `other` for a code we do not know. Keep the register's code beside it.
 * @example legalFormOfRegister('16') // 'limited-company'
 */
export function legalFormOfRegister(code: string): LegalForm {
  return BY_REGISTER_CODE.get(code) ?? 'other';
}

/**
 * Whether everything about an enterprise of this form is also personal data of one person.
 *
 * @param form - the legal form
 * @returns true for a sole trader: the name of the firm is the name of its owner
 * @example isPersonalForm('sole-trader') // true
 */
export function isPersonalForm(form: LegalForm): boolean {
  return form === 'sole-trader';
}
