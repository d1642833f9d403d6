import { canBeMissed } from './criterion.js';

describe('canBeMissed', () => {
  it.each([
    ['at-least', 0],
    ['at-most', 1],
  ] as const)('is false for %s %d: whatever happens meets it', (direction, criterionShare) => {
    expect(canBeMissed({ direction, criterionShare })).toBe(false);
  });

  it.each([
    ['at-least', 0.0001],
    ['at-least', 1],
    ['at-most', 0],
    ['at-most', 0.9999],
    ['at-most', null],
  ] as const)('is true for %s %d', (direction, criterionShare) => {
    expect(canBeMissed({ direction, criterionShare })).toBe(true);
  });
});
