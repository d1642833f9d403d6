import { randomInt } from 'node:crypto';

import { generateSecret, generateURI, verifySync } from 'otplib';

const ISSUER = 'Verso';
const PERIOD_S = 30;
/** How far the clock of a telephone may be off: one code before, one after. */
const SKEW_S = 30;
const RECOVERY_CODES = 10;
const RECOVERY_LENGTH = 10;
/** Without letters that look like figures, or like each other. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';

export const newTotpSecret = (): string => generateSecret();

/** What an authenticator app reads out of the picture. */
export const totpAddress = (secret: string, email: string): string =>
  generateURI({ issuer: ISSUER, label: email, secret });

/**
 * The step of time whose code this is, or null when it is none of now, of just before or just
 * after. Whoever asks has to see to it that a step is taken once.
 */
export function totpStep(secret: string, code: string, nowMs: number): number | null {
  const epoch = Math.floor(nowMs / 1_000);
  const result = verifySync({ secret, token: code, epoch, epochTolerance: SKEW_S });
  return result.valid ? Math.floor(epoch / PERIOD_S) + result.delta : null;
}

/** Codes for the day the app is lost, written in two groups: fifty bits each. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const letters = Array.from(
      { length: RECOVERY_LENGTH },
      () => ALPHABET[randomInt(ALPHABET.length)],
    );
    return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
  });
}

/** A code as it is compared, however it was typed. */
export const plainCode = (typed: string): string => typed.toLowerCase().replace(/[\s-]/g, '');

export const isTotpCode = (plain: string): boolean => /^\d{6}$/.test(plain);
