import fc from 'fast-check';
import { readInterval } from './read-interval.js';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('readInterval', () => {
  it.each([
    [0.147, 0.494, 'at-least', 0.1, 'met'],
    [0.02, 0.09, 'at-least', 0.1, 'not-met'],
    [0.02, 0.3, 'at-least', 0.1, 'unclear'],
    [0.147, 0.494, 'at-most', 0.1, 'not-met'],
    [0.02, 0.09, 'at-most', 0.1, 'met'],
    [0.02, 0.3, 'at-most', 0.1, 'unclear'],
  ] as const)('reads %d..%d, %s %d, as %s', (low, high, direction, criterionShare, outcome) => {
    expect(readInterval({ low, high }, { direction, criterionShare })).toBe(outcome);
  });

  it('counts an end that equals the criterion as met, on either side', () => {
    expect(
      readInterval({ low: 0.1, high: 0.4 }, { direction: 'at-least', criterionShare: 0.1 }),
    ).toBe('met');
    expect(readInterval({ low: 0, high: 0.1 }, { direction: 'at-most', criterionShare: 0.1 })).toBe(
      'met',
    );
  });

  it('does not count an end that equals the criterion as not met', () => {
    expect(
      readInterval({ low: 0, high: 0.1 }, { direction: 'at-least', criterionShare: 0.1 }),
    ).toBe('unclear');
    expect(
      readInterval({ low: 0.1, high: 0.4 }, { direction: 'at-most', criterionShare: 0.1 }),
    ).toBe('unclear');
  });

  it('turns met into not met when the good side turns, unless an end touches the criterion', () => {
    const mirror = { met: 'not-met', 'not-met': 'met', unclear: 'unclear' };
    fc.assert(
      fc.property(share, share, share, (a, b, criterionShare) => {
        const interval = Object.freeze({ low: Math.min(a, b), high: Math.max(a, b) });
        fc.pre(interval.low !== criterionShare && interval.high !== criterionShare);
        const least = readInterval(interval, { direction: 'at-least', criterionShare });

        expect(readInterval(interval, { direction: 'at-most', criterionShare })).toBe(
          mirror[least],
        );
      }),
    );
  });
});
