import { PRIORITIES, PRIORITY_CODES, prioritiesFor } from './priorities.js';

describe('prioritiesFor', () => {
  it('begins with what the region itself has chosen, and leaves nothing out', () => {
    const codes = prioritiesFor('MK17').map(({ code }) => code);

    expect(codes.slice(0, 5)).toEqual([
      'well-being',
      'ict',
      'metal',
      'wood',
      'printed-electronics',
    ]);
    expect([...codes].sort()).toEqual([...PRIORITY_CODES].sort());
  });

  it('has each code once, and words in every language', () => {
    expect(new Set(PRIORITY_CODES).size).toBe(PRIORITIES.length);
    const words = PRIORITIES.flatMap(({ label }) => [label.fi, label.sv, label.en]);
    expect(words.filter((word) => word.trim() === '')).toEqual([]);
  });
});
