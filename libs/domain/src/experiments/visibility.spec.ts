import fc from 'fast-check';
import { SHARED_FROM, VISIBILITIES, widerOrEqual } from './visibility.js';

const rung = fc.constantFrom(...VISIBILITIES);

describe('widerOrEqual', () => {
  it('counts group, network and public as shared', () => {
    expect(VISIBILITIES.filter((visibility) => widerOrEqual(visibility, SHARED_FROM))).toEqual([
      'group',
      'network',
      'public',
    ]);
  });

  it('orders the ladder: each rung reaches itself, and of two rungs the wider reaches the other', () => {
    fc.assert(
      fc.property(rung, rung, (a, b) => {
        expect(widerOrEqual(a, a)).toBe(true);
        expect(widerOrEqual(a, b) && widerOrEqual(b, a)).toBe(a === b);
        expect(widerOrEqual(a, b) || widerOrEqual(b, a)).toBe(true);
      }),
    );
  });
});
