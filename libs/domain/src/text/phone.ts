// ITU-T E.164: at most 15 digits after the plus, the first of the country code not zero.
const INTERNATIONAL = /^\+[1-9]\d{5,14}$/;

/**
 * A telephone number in the one form it is stored in (E.164). A number without a country is Finnish.
 *
 * @param text - what was typed; spaces, hyphens, dots, slashes and brackets are only for the eye
 * @returns the number as `+358401234567`, or `null` when it cannot be one
 * @see ITU-T Recommendation E.164
 * @example normalisePhone('040 123 4567') // '+358401234567'
 */
export function normalisePhone(text: string): string | null {
  const digits = text.trim().replace(/[\s\-./()]/g, '');
  const international = digits.replace(/^00/, '+').replace(/^0(?=[1-9])/, '+358');
  return INTERNATIONAL.test(international) ? international : null;
}
