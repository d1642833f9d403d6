import { layoutRadar } from './radar-layout';

const frame = { axes: ['Up', 'Right', 'Down', 'Left'], x: 100, y: 100, radius: 50, full: 100 };

describe('layoutRadar', () => {
  it('places the first axis upwards and the others with the clock', () => {
    const { axes, shapes, rings } = layoutRadar([{ label: 'a', values: [100, 50, 0, 20] }], frame);

    expect(axes.map(({ x, y, anchor }) => [Math.round(x), Math.round(y), anchor])).toEqual([
      [100, 50, 'middle'],
      [150, 100, 'start'],
      [100, 150, 'middle'],
      [50, 100, 'end'],
    ]);
    expect(shapes[0]).toMatchObject({
      path: 'M100.0,50.0L125.0,100.0L100.0,100.0L90.0,100.0Z',
      isWhole: true,
    });
    expect(rings).toHaveLength(4);
    expect(rings[3]).toBe('100.0,50.0 150.0,100.0 100.0,150.0 50.0,100.0');
  });

  it('leaves a gap where there is no score, which is not zero', () => {
    const { shapes } = layoutRadar([{ label: 'a', values: [100, null, 0, 20] }], frame);

    expect(shapes[0]).toMatchObject({
      path: 'M100.0,100.0L90.0,100.0M90.0,100.0L100.0,50.0',
      isWhole: false,
    });
    expect(shapes[0]?.dots).toHaveLength(3);
  });

  it('draws nothing from nothing', () => {
    const { shapes } = layoutRadar([{ label: 'a', values: [null, null, null, null] }], frame);

    expect(shapes[0]).toEqual({ path: '', isWhole: false, dots: [] });
  });

  it('breaks long labels between words, and never inside one', () => {
    const axes = ['Ihminen ja digitaalisuus', 'Tieto', 'Energiatehokkuussopimukset'];
    const { axes: placed } = layoutRadar([], { ...frame, axes });

    expect(placed.map(({ lines }) => lines)).toEqual([
      ['Ihminen ja', 'digitaalisuus'],
      ['Tieto'],
      ['Energiatehokkuussopimukset'],
    ]);
  });

  it('refuses what has no inside, and series of another length', () => {
    expect(() => layoutRadar([], { ...frame, axes: ['a', 'b'] })).toThrow(RangeError);
    expect(() => layoutRadar([{ label: 'a', values: [1] }], frame)).toThrow(RangeError);
  });
});
