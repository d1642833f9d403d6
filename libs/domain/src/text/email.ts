import { PERSON_LIMITS } from './person-limits.js';

const LOCAL_PART_MAX = 64;
const SHAPE = /^([^\s@<>(),;:"[\]\\]+)@([^\s@.<>(),;:"[\]\\]+(?:\.[^\s@.<>(),;:"[\]\\]+)+)$/u;

/**
 * An e-mail address in the one form it is stored and compared in: without spaces around it, in
 * small letters. RFC 5321 lets the part before the @ tell capitals apart; no mail service that
 * people use does, and people do not remember which they typed.
 *
 * @param text - what was typed
 * @returns the address, or `null` when it cannot be one (no single @, no dot in the domain, a dot
 *   at an edge or doubled, longer than 64 before the @ or 254 in all)
 * @see RFC 5321, sections 4.5.3.1.1 and 4.5.3.1.3
 * @example normaliseEmail(' Aino@Kahvila.FI ') // 'aino@kahvila.fi'
 */
export function normaliseEmail(text: string): string | null {
  const address = text.trim().normalize('NFC').toLowerCase();
  const local = SHAPE.exec(address)?.[1];
  if (local === undefined || local.length > LOCAL_PART_MAX) return null;
  if (address.length > PERSON_LIMITS.email.max) return null;
  return /^\.|\.$|\.\./.test(local) ? null : address;
}
