import fc from 'fast-check';
import { normalisePhone } from './phone.js';

describe('normalisePhone', () => {
  it.each([
    ['040 123 4567', '+358401234567'],
    ['+358 40 123 4567', '+358401234567'],
    ['00358 40 1234567', '+358401234567'],
    ['(015) 123-456', '+35815123456'],
    ['+46 8 123 456', '+468123456'],
  ])('stores %j as %j', (typed, stored) => {
    expect(normalisePhone(typed)).toBe(stored);
  });

  it.each(['', '112', '401234567', 'soita', '040 123 4567 Aino', '+0401234567', '++358401234567'])(
    'refuses %j',
    (typed) => {
      expect(normalisePhone(typed)).toBeNull();
    },
  );

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 999_999_999 }), (digits) => {
        const once = normalisePhone(`0${digits}`);

        expect(once).toBe(`+358${digits}`);
        expect(normalisePhone(once ?? '')).toBe(once);
      }),
    );
  });
});
