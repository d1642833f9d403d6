import { type OwnershipLink, stakesOf } from './ownership-links.js';

const LINK: OwnershipLink = {
  ...{ otherId: 'a', otherIs: 'owner', withId: null, ownerKind: 'enterprise', control: null },
  ...{ capitalPercent: 30, votingPercent: 40, from: '2024-01-01', until: null },
};

describe('the stakes that links stand for', () => {
  it('name who owns and who is owned, at either end', () => {
    const ends = stakesOf('firm', [LINK, { ...LINK, otherIs: 'owned' }]);

    expect(ends.map(({ ownerId, ownedId }) => [ownerId, ownedId])).toEqual([
      ['a', 'firm'],
      ['firm', 'a'],
    ]);
  });

  it('may be between two other enterprises, and keep what is known of them', () => {
    expect(stakesOf('firm', [{ ...LINK, otherIs: 'owned', withId: 'b' }])).toEqual([
      {
        ...{ ownerId: 'b', ownedId: 'a', ownerKind: 'enterprise', control: null },
        ...{ capitalPercent: 30, votingPercent: 40, from: '2024-01-01', until: null },
      },
    ]);
  });

  it('are none without links', () => {
    expect(stakesOf('firm', [])).toEqual([]);
  });
});
