import { layoutInterval, scaleEnd } from './interval-layout';

const frame = { width: 600, from: 0, to: 1 };

describe('layoutInterval', () => {
  it('places 9 of 30 against a criterion of 10 %', () => {
    const interval = Object.freeze({ low: 0.15, high: 0.49, value: 0.3, criterion: 0.1 });

    expect(layoutInterval(interval, frame)).toMatchObject({
      bandX: 90,
      bandWidth: expect.closeTo(204, 6) as number,
      valueX: 180,
      criterionX: 60,
    });
  });

  it('leaves out what is not known', () => {
    const layout = layoutInterval({ low: 0, high: 1, value: null, criterion: null }, frame);

    expect(layout).toMatchObject({ valueX: null, criterionX: null });
  });

  it('shows a very sure result as a thin band', () => {
    const layout = layoutInterval({ low: 0.5, high: 0.5, value: 0.5, criterion: null }, frame);

    expect(layout.bandWidth).toBe(2);
  });

  it('holds what lies outside at the end of the scale', () => {
    const layout = layoutInterval({ low: -1, high: 3, value: 2, criterion: -2 }, frame);

    expect(layout).toMatchObject({ bandX: 0, bandWidth: 600, valueX: 600, criterionX: 0 });
  });

  it('spreads five ticks from end to end', () => {
    const { ticks } = layoutInterval({ low: 0, high: 1, value: null, criterion: null }, frame);

    expect(ticks.map(({ x }) => x)).toEqual([0, 150, 300, 450, 600]);
  });

  it('refuses a scale without length and an interval upside down', () => {
    const interval = { low: 0, high: 1, value: null, criterion: null };

    expect(() => layoutInterval(interval, { width: 600, from: 1, to: 1 })).toThrow(RangeError);
    expect(() => layoutInterval({ ...interval, low: 2 }, frame)).toThrow(RangeError);
  });
});

describe('scaleEnd', () => {
  it.each([
    { values: [0.15, 0.49, 0.1], whole: 1, end: 0.6 },
    { values: [0.3, 0.62], whole: 1, end: 1 },
    { values: [], whole: 1, end: 1 },
    { values: [0], whole: null, end: 1 },
    { values: [37, 12], whole: null, end: 50 },
    { values: [1234], whole: null, end: 2000 },
  ])('ends the scale of $values at $end', ({ values, whole, end }) => {
    expect(scaleEnd(values, whole)).toBeCloseTo(end, 10);
  });
});
