import { parseNumber } from './parse-number';

describe('parseNumber', () => {
  it.each([
    ['1 234,5', 1234.5],
    ['1\u00a0234.5', 1234.5],
    ['\u22123', -3],
    [',5', 0.5],
    ['0', 0],
    ['12,', 12],
  ])('reads %j', (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });

  it('is undefined, not zero, when nothing is written', () => {
    expect(parseNumber('  ')).toBeNull();
  });

  it.each([['abc'], ['1,2,3'], ['1.234,5'], ['-'], ['12 %'], ['1e3'], [',']])(
    'refuses %j',
    (text) => {
      expect(parseNumber(text)).toBeUndefined();
    },
  );
});
