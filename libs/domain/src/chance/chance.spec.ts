import { Chance } from './chance.js';

describe('chance', () => {
  const draw = (name: string) => {
    const chance = new Chance(name);
    return Array.from({ length: 200 }, () => chance.between(1, 6));
  };

  it('falls the same way for the same name, and another way for another', () => {
    expect(draw('saksikuu')).toEqual(draw('saksikuu'));
    expect(draw('saksikuu')).not.toEqual(draw('kuulas'));
  });

  it('reaches both ends and nothing beyond them', () => {
    expect(new Set(draw('a dice'))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  });

  it('refuses to pick from nothing', () => {
    expect(() => new Chance('none').oneOf([])).toThrow(RangeError);
  });
});
