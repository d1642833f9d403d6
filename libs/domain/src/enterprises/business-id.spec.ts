import fc from 'fast-check';
import { businessIdCheckDigit, isBusinessId, readBusinessId } from './business-id.js';

// Registered companies: ids from real answers of the register.
const REAL = ['0100130-4', '0112038-9', '0114162-2', '0245437-2', '1019125-0', '1710128-9'].concat([
  '2331972-7',
  '2663307-6',
  '2754876-2',
  '2754993-3',
]);

const bodies = fc.integer({ min: 0, max: 9_999_999 }).map((n) => String(n).padStart(7, '0'));

describe('businessIdCheckDigit', () => {
  it('follows the weights by hand: 0112038 sums to 57, 57 mod 11 is 2, 11 - 2 is 9', () => {
    expect(businessIdCheckDigit('0112038')).toBe(9);
  });

  it('is 0 when nothing remains, and null when 1 remains: such a number is never issued', () => {
    // 0000000 sums to 0; 0000060 to 6 * 4 = 24 = 2 * 11 + 2; 0000006 to 12 = 11 + 1.
    expect(businessIdCheckDigit('0000000')).toBe(0);
    expect(businessIdCheckDigit('0000060')).toBe(9);
    expect(businessIdCheckDigit('0000006')).toBeNull();
  });

  it('makes the weighted sum with the digit itself a multiple of 11', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const digit = businessIdCheckDigit(body);
        const weighted = [7, 9, 10, 5, 8, 4, 2].map((weight, at) => weight * Number(body[at]));
        const sum = weighted.reduce((total, part) => total + part, 0);

        expect(digit === null ? sum % 11 : (sum + digit) % 11).toBe(digit === null ? 1 : 0);
      }),
    );
  });

  it.each(['', '123456', '12345678', '12345a7', '١١٢٠٣٨١'])('refuses %j', (body) => {
    expect(() => businessIdCheckDigit(body)).toThrow(RangeError);
  });
});

describe('readBusinessId', () => {
  it.each(REAL)('reads the real id %s as it stands', (id) => {
    expect(readBusinessId(id)).toEqual({ ok: true, businessId: id });
    expect(isBusinessId(id)).toBe(true);
  });

  it.each([' 0112038-9\t', '01120389', '112038-9', 'FI01120389', 'fi 0112038-9', '0112038–9'])(
    'puts %j right',
    (text) => {
      expect(readBusinessId(text)).toEqual({ ok: true, businessId: '0112038-9' });
      expect(isBusinessId(text)).toBe(false);
    },
  );

  it.each(['0201237-8', '0112038-8', '1234567-8', '0000006-5'])(
    'tells that the check digit of %s is wrong',
    (text) => {
      expect(readBusinessId(text)).toEqual({ ok: false, code: 'business-id.check-digit' });
      expect(isBusinessId(text)).toBe(false);
    },
  );

  it.each([
    '',
    ' ',
    '0112038-X',
    '0000000-0',
    '000000-0',
    'FI112038-9',
    'SE01120389',
    '0112038—9',
    '0112038 -9',
    '00112038-9',
    '0112038-99',
  ])('tells that %j has not the form of one', (text) => {
    expect(readBusinessId(text)).toEqual({ ok: false, code: 'business-id.format' });
    expect(isBusinessId(text)).toBe(false);
  });

  it('does not take seven digits for an old id: the last digit may not be typed yet', () => {
    expect(readBusinessId('1120389')).toEqual({ ok: false, code: 'business-id.format' });
  });

  it('notices any single wrong digit', () => {
    const issued = bodies.filter(
      (body) => body !== '0000000' && businessIdCheckDigit(body) !== null,
    );
    fc.assert(
      fc.property(issued, fc.nat(6), fc.integer({ min: 1, max: 9 }), (body, at, shift) => {
        const digit = String(businessIdCheckDigit(body));
        const wrong = String((Number(body[at]) + shift) % 10);
        const changed = body.slice(0, at) + wrong + body.slice(at + 1);

        expect(readBusinessId(`${body}-${digit}`).ok).toBe(true);
        expect(readBusinessId(`${changed}-${digit}`).ok).toBe(false);
      }),
    );
  });
});
