import { decimalsThatTell } from './plain-percent';

describe('decimalsThatTell', () => {
  it('needs none where the interval is clear of the criterion', () => {
    expect(decimalsThatTell({ low: 0.147, high: 0.494 }, 0.1)).toBe(0);
  });

  it('adds as many as tell an end from the criterion', () => {
    expect(decimalsThatTell({ low: 0.098, high: 0.3 }, 0.1)).toBe(1);
    expect(decimalsThatTell({ low: 0.0996, high: 0.3 }, 0.1)).toBe(2);
  });

  it('asks for none where an end is the criterion itself', () => {
    expect(decimalsThatTell({ low: 0, high: 0.3085 }, 0)).toBe(0);
  });
});
