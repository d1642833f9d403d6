import { generateSync } from 'otplib';

import {
  isTotpCode,
  newRecoveryCodes,
  newTotpSecret,
  plainCode,
  totpAddress,
  totpStep,
} from './totp.js';

// The key and two codes of RFC 6238, appendix B, in the six last figures.
const RFC_KEY = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('a code of an app', () => {
  it.each([
    [59, '287082', 1],
    [1_111_111_109, '081804', 37_037_036],
    [2_000_000_000, '279037', 66_666_666],
  ])('at %d s is %s, of step %d', (seconds, code, step) => {
    expect(totpStep(RFC_KEY, code, seconds * 1_000)).toBe(step);
  });

  it('may be of the step before and the one after, and says which', () => {
    const secret = newTotpSecret();
    const code = generateSync({ secret, epoch: 3_000 });
    const stepAt = (seconds: number): number | null => totpStep(secret, code, seconds * 1_000);

    expect([2_970, 3_000, 3_029, 3_030, 3_059].map(stepAt)).toEqual([100, 100, 100, 100, 100]);
    expect([2_900, 3_061, 9_000].map(stepAt)).toEqual([null, null, null]);
  });

  it('stands in an address that apps read', () => {
    expect(totpAddress('JBSWY3DP', 'aino@yritys.example')).toBe(
      'otpauth://totp/Verso:aino%40yritys.example?secret=JBSWY3DP&issuer=Verso',
    );
  });
});

describe('recovery codes', () => {
  it('are ten, all different, and read the same however they are typed', () => {
    const codes = newRecoveryCodes();

    expect(new Set(codes).size).toBe(10);
    for (const code of codes) {
      expect(code).toMatch(/^[2-9a-z]{5}-[2-9a-z]{5}$/);
      expect(plainCode(` ${code.toUpperCase().replace('-', ' ')}`)).toBe(code.replace('-', ''));
      expect(isTotpCode(plainCode(code))).toBe(false);
    }
  });
});
