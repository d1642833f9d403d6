import { distinctIds } from './distinct-ids.js';

describe('distinctIds', () => {
  it('keeps each id once, in the order of their characters', () => {
    expect(distinctIds(Object.freeze(['ä', 'b', 'B', 'a', 'b']))).toEqual(['B', 'a', 'b', 'ä']);
    expect(distinctIds([])).toEqual([]);
  });
});
