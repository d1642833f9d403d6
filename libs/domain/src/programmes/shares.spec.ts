import {
  exactShare,
  isAboveWhole,
  isExactShare,
  type Part,
  shareLeft,
  shareOver,
} from './shares.js';

const share = (of: number): Part => ({ share: of, amountCents: null });
const money = (amountCents: number): Part => ({ share: null, amountCents });

describe('isExactShare', () => {
  it.each([0, 1, 0.1, 0.3, 0.07, 0.3333, 0.8072])('keeps %d as it is', (value) => {
    expect(isExactShare(value)).toBe(true);
  });

  it.each([1 / 3, 0.33333, 0.00001])('refuses %d, which would be rounded', (value) => {
    expect(isExactShare(value)).toBe(false);
  });
});

describe('exactShare', () => {
  it('drops what division has left over', () => {
    expect(exactShare(0.1 + 0.2)).toBe(0.3);
    expect(exactShare(58.07 / 100)).toBe(0.5807);
  });
});

describe('isAboveWhole', () => {
  it('adds decimals exactly: three tenths and seven are the whole, though not in floating point', () => {
    expect(0.7 + 0.2 + 0.1).not.toBe(1);
    expect(isAboveWhole([share(0.7), share(0.2), share(0.1)], null)).toBe(false);
    expect(isAboveWhole([share(0.3333), share(0.3333), share(0.3334)], null)).toBe(false);
    expect(isAboveWhole([share(0.3333), share(0.3333), share(0.3335)], null)).toBe(true);
  });

  it('counts to the cent', () => {
    expect(isAboveWhole([money(121_355_199), money(1)], 121_355_200)).toBe(false);
    expect(isAboveWhole([money(121_355_200), money(1)], 121_355_200)).toBe(true);
  });

  it('adds shares and money of one budget, also where a share is no whole cent', () => {
    expect(isAboveWhole([share(0.3333), money(67)], 101)).toBe(false);
    expect(isAboveWhole([share(0.3333), money(68)], 101)).toBe(true);
  });

  it('stays exact for budgets of a thousand million', () => {
    const budget = 100_000_000_000;
    expect(isAboveWhole([share(0.9999), money(10_000_000)], budget)).toBe(false);
    expect(isAboveWhole([share(0.9999), money(10_000_001)], budget)).toBe(true);
  });

  it('takes shares above the whole for what they are, also of a budget of nothing', () => {
    expect(isAboveWhole([share(0.8), share(0.8)], 0)).toBe(true);
    expect(isAboveWhole([share(0.8), share(0.2)], 0)).toBe(false);
  });

  it('does not judge money where no budget is known', () => {
    expect(isAboveWhole([share(1), money(1)], null)).toBe(false);
  });
});

describe('shareLeft', () => {
  it.each([
    [[], null, 1],
    [[share(0.75)], null, 0.25],
    [[share(0.7), share(0.1), share(0.2)], null, 0],
    [[money(25), share(0.5)], 100, 0.25],
    [[money(1)], 3, 0.6666],
    [[money(101)], 100, 0],
    [[money(5)], null, null],
    [[money(5)], 0, null],
  ] as const)('of %j with a budget of %s is %s', (parts, budget, left) => {
    expect(shareLeft(parts, budget)).toBe(left);
  });
});

describe('shareOver', () => {
  it.each([
    [[], null, 0],
    [[share(0.8), share(0.2)], null, 0],
    [[share(0.8), share(0.7)], null, 0.5],
    [[share(0.8), share(0.7)], 0, 0.5],
    [[money(101)], 100, 0.01],
    // a single cent too much is seen
    [[money(100_000_001)], 100_000_000, 0.0001],
    [[money(5)], null, 0],
  ] as const)('of %j with a budget of %s is %s', (parts, budget, over) => {
    expect(shareOver(parts, budget)).toBe(over);
  });
});
