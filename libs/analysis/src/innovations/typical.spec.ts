import { typicalOf } from './typical.js';

describe('what is typical', () => {
  it('is the value in the middle, or halfway between the two in the middle', () => {
    expect(typicalOf([60, 10, 35], 3)).toEqual({ known: 3, median: 35 });
    expect(typicalOf([60, 10, 35, 40], 3)).toEqual({ known: 4, median: 37.5 });
  });

  it('leaves out what is not known, and keeps what is nothing', () => {
    expect(typicalOf([null, 0, 10, null, 5], 3)).toEqual({ known: 3, median: 5 });
  });

  it.each([[[]], [[7]], [[7, 8]], [[7, 8, null]]])('is not claimed of %j', (values) => {
    expect(typicalOf(values, 3).median).toBeNull();
  });

  it('is not claimed of nothing, however few are asked for', () => {
    expect(typicalOf([], 0)).toEqual({ known: 0, median: null });
  });

  it('has as many values on either side, in whatever order they come', () => {
    const values = Array.from({ length: 101 }, (_, index) => (index * 37) % 101);
    const { median } = typicalOf(values, 3);

    expect(values.filter((value) => value < median!)).toHaveLength(50);
    expect(typicalOf(values.toReversed(), 3).median).toBe(median);
  });
});
