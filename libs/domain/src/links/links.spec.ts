import fc from 'fast-check';

import { faultOfEnds, hasLinkValue, LINK_OUTCOMES } from './links.js';

describe('the ends of a link', () => {
  it.each([
    ['a group and a region', 'a', null, 'MK06', null],
    ['two groups', 'a', 'b', null, null],
    ['the programme and a region', null, null, 'MK06', null],
    ['the programme and a group of its own', null, 'b', null, null],
    ['nothing', 'a', null, null, 'link.no-other-end'],
    ['a group and a region at once', 'a', 'b', 'MK06', 'link.two-other-ends'],
    ['itself', 'a', 'a', null, 'link.same-group'],
  ] as const)(
    'are judged where it goes to %s',
    (_, networkId, otherNetworkId, regionCode, fault) => {
      expect(faultOfEnds({ networkId, otherNetworkId, regionCode })).toBe(fault);
    },
  );

  it('are sound exactly where one other end is told that is another', () => {
    const end = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null });
    fc.assert(
      fc.property(end, end, end, (networkId, otherNetworkId, regionCode) => {
        const told = [otherNetworkId, regionCode].filter((one) => one !== null).length;
        const isSound = told === 1 && (otherNetworkId === null || otherNetworkId !== networkId);
        expect(faultOfEnds({ networkId, otherNetworkId, regionCode }) === null).toBe(isSound);
      }),
    );
  });
});

describe('the value of what came of a link', () => {
  it('is told of a joint order only', () => {
    expect(LINK_OUTCOMES.filter(hasLinkValue)).toEqual(['joint-order']);
  });
});
