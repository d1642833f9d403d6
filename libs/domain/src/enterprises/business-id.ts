/** Why a text is not a Business ID. */
export const BUSINESS_ID_ERRORS = ['business-id.format', 'business-id.check-digit'] as const;
export type BusinessIdError = (typeof BUSINESS_ID_ERRORS)[number];

export type BusinessIdReading =
  | { readonly ok: true; readonly businessId: string }
  | { readonly ok: false; readonly code: BusinessIdError };

/** Its check digit is right, and it is nobody's. */
const NEVER_ISSUED = '0000000';
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2];
// Six digits need their hyphen: without it, seven digits are a number still being typed. A VAT number
// is the same digits behind FI; word processors make another dash of a hyphen.
const TYPED = /^(?:(\d{6})[-‐‑–](\d)|(?:FI ?)?(\d{7})[-‐‑–]?(\d))$/i;

/**
 * Check digit of a Finnish Business ID (Y-tunnus): weights 7, 9, 10, 5, 8, 4, 2, sum modulo 11;
 * remainder 0 gives 0, remainder 1 is never issued, any other gives 11 minus the remainder.
 *
 * @param body - the seven digits before the hyphen
 * @returns the digit 0..9, or `null` when no Business ID has this body
 * @throws RangeError when the body is not seven digits
 * @see the rule of the Finnish Tax Administration and the Finnish Patent and Registration Office
 * @example businessIdCheckDigit('0112038') // 9: 0+9+10+10+0+12+16 = 57, 57 mod 11 = 2, 11 - 2
 */
export function businessIdCheckDigit(body: string): number | null {
  if (!/^\d{7}$/.test(body)) throw new RangeError('businessIdCheckDigit requires seven digits');
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  const remainder = sum % 11;
  if (remainder === 1) return null;
  return remainder === 0 ? 0 : 11 - remainder;
}

/**
 * Reads a Business ID as people type it: spaces around it, without its hyphen, as a VAT number
 * (`FI01120389`), or in the old form of six digits (which needs its hyphen, and gets a leading zero).
 *
 * @param text - what was typed
 * @returns the id as `1234567-1`, or the code of what is wrong
 * @example readBusinessId(' 112038-9') // { ok: true, businessId: '0112038-9' }
 * @example readBusinessId('0112038-8') // { ok: false, code: 'business-id.check-digit' }
 */
export function readBusinessId(text: string): BusinessIdReading {
  const match = TYPED.exec(text.trim());
  const body = (match?.[1] ?? match?.[3] ?? '').padStart(7, '0');
  if (!match || body === NEVER_ISSUED) return { ok: false, code: 'business-id.format' };
  const digit = match[2] ?? match[4];
  if (String(businessIdCheckDigit(body)) !== digit) {
    return { ok: false, code: 'business-id.check-digit' };
  }
  return { ok: true, businessId: `${body}-${digit}` };
}

/**
 * Whether a text is a Business ID in its one stored form, `1234567-1`, with a right check digit.
 *
 * @param text - any text
 * @returns false also for forms that `readBusinessId` would put right
 * @example isBusinessId('01120389') // false: the stored form has its hyphen
 */
export function isBusinessId(text: string): boolean {
  const reading = readBusinessId(text);
  return reading.ok && reading.businessId === text;
}
