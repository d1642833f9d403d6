import { groupRoom } from './charter.js';

const limits = (sizeMin: number | null, sizeMax: number | null) => ({ sizeMin, sizeMax });

describe('groupRoom', () => {
  it.each([
    ['nothing was agreed', 7, limits(null, null), 'unlimited', null],
    ['only a least size, reached', 7, limits(6, null), 'unlimited', null],
    ['an empty group with a least size', 0, limits(6, 12), 'short', 6],
    ['one short', 5, limits(6, 12), 'short', 1],
    ['the least size', 6, limits(6, 12), 'room', 6],
    ['room for one', 11, limits(6, 12), 'room', 1],
    ['the greatest size', 12, limits(6, 12), 'full', 0],
    ['as few as many, reached', 8, limits(8, 8), 'full', 0],
    ['grown before there was a limit', 14, limits(null, 12), 'over', 2],
    ['an empty group without a least size', 0, limits(null, 12), 'room', 12],
  ])('%s', (_, members, asked, state, firms) => {
    expect(groupRoom(members, asked)).toEqual({ state, firms });
  });

  it('never has room where the next firm would be over the limit', () => {
    for (let members = 0; members <= 20; members += 1) {
      const now = groupRoom(members, limits(null, 12));
      const next = groupRoom(members + 1, limits(null, 12));
      expect(now.state === 'room').toBe(next.state !== 'over');
    }
  });
});
